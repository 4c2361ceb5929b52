import { Modal } from '@mantine/core';
import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from './text/editor-session.ts';
import { wayBack } from './way-back.ts';
import type { DialogEnd } from './way-back.ts';

type TextDialogProps = {
  readonly session: EditorSession;
  readonly title: string;
  readonly isOpen: boolean;
  /** Escape, the close button or a click beside it; what the dialog does closes it by `isOpen` alone. */
  readonly onLeave: () => void;
  readonly size?: 'md' | 'lg';
  readonly children: ReactNode;
};

/** A dialog about the place of the caret. The focus stays in it, and goes back to where it came from. */
export function TextDialog({ session, title, isOpen, onLeave, size = 'md', children }: TextDialogProps) {
  const t = useT();
  const goBack = useRef<(end: DialogEnd) => void>(() => {});
  const end = useRef<DialogEnd>('done');
  useLayoutEffect(() => {
    if (!isOpen) return;
    goBack.current = wayBack(session);
    end.current = 'done';
  }, [isOpen, session]);
  const leave = () => {
    end.current = 'left';
    onLeave();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={leave}
      title={title}
      size={size}
      returnFocus={false}
      onExitTransitionEnd={() => goBack.current(end.current)}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {children}
    </Modal>
  );
}
