import { useEffect } from 'react';
import type { RefObject } from 'react';

const focusable = 'button:not(:disabled)';

/** One tab stop for a whole toolbar; arrows, Home and End walk in it (the toolbar pattern of WAI-ARIA). */
export function useRovingFocus(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = toolbar.current;
    if (element === null) return undefined;
    const onFocus = (event: FocusEvent) => makeStop(element, event.target);
    const onKey = (event: KeyboardEvent) => walk(element, event);
    element.addEventListener('focusin', onFocus);
    element.addEventListener('keydown', onKey);
    return () => {
      element.removeEventListener('focusin', onFocus);
      element.removeEventListener('keydown', onKey);
    };
  }, [toolbar]);
  // A button that became disabled may have been the stop, so the stop is looked after on every render.
  useEffect(() => {
    if (toolbar.current !== null) makeStop(toolbar.current, stopOf(toolbar.current));
  });
}

export function focusToolbar(element: HTMLElement | null): void {
  if (element !== null) stopOf(element)?.focus();
}

function buttonsOf(element: HTMLElement): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(focusable)];
}

function stopOf(element: HTMLElement): HTMLElement | undefined {
  const buttons = buttonsOf(element);
  return buttons.find((button) => button.tabIndex === 0) ?? buttons[0];
}

function makeStop(element: HTMLElement, stop: EventTarget | null | undefined): void {
  const buttons = buttonsOf(element);
  const chosen = buttons.find((button) => button === stop) ?? buttons[0];
  for (const button of buttons) button.tabIndex = button === chosen ? 0 : -1;
}

function walk(element: HTMLElement, event: KeyboardEvent): void {
  const buttons = buttonsOf(element);
  const at = buttons.findIndex((button) => button === event.target);
  const target = at === -1 ? undefined : targetOf(event.key, at, buttons.length);
  if (target === undefined) return;
  event.preventDefault();
  buttons[target]?.focus();
}

function targetOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
