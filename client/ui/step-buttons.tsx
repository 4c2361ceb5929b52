import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect } from 'react';

type StepButtonsProps = {
  readonly previous: string;
  readonly next: string;
  /** -1 to the one before, 1 to the one after. */
  readonly step: (by: 1 | -1) => void;
  readonly isDisabled?: boolean;
};

/** The way from one to the next, also by Alt+PageUp and Alt+PageDown anywhere on the page. */
export function StepButtons({ previous, next, step, isDisabled = false }: StepButtonsProps) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      event.preventDefault();
      step(event.key === 'PageDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step]);
  const button = (words: string, { by, shortcut }: { readonly by: 1 | -1; readonly shortcut: string }) => (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={by === 1 ? <IconArrowDown size={16} aria-hidden /> : <IconArrowUp size={16} aria-hidden />}
      aria-keyshortcuts={shortcut}
      title={shortcut}
      disabled={isDisabled}
      onClick={() => step(by)}
    >
      {words}
    </Button>
  );
  return (
    <>
      {button(previous, { by: -1, shortcut: 'Alt+PageUp' })}
      {button(next, { by: 1, shortcut: 'Alt+PageDown' })}
    </>
  );
}
