import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useT } from '../lib/i18n.ts';
import { useErrorText } from './sentence-text.ts';

export type Notify = {
  /** A short sentence, translated already, that something is done. */
  readonly done: (message: string) => void;
  /** As `done`, for what may be said many times in a row: it is shown once. */
  readonly told: (message: string) => void;
  readonly failed: (error: unknown) => void;
};

/** Short news in the corner, read out by screen readers. */
export function useNotify(): Notify {
  const t = useT();
  const textOf = useErrorText();
  return useMemo(() => {
    const closeButtonProps = { 'aria-label': t('Close') };
    return {
      done: (message) => void notifications.show({ message, closeButtonProps }),
      told: (message) => void notifications.show({ id: message, message, closeButtonProps }),
      failed: (error) =>
        void notifications.show({ message: textOf(error), color: 'red', autoClose: false, closeButtonProps }),
    };
  }, [t, textOf]);
}
