type Key = {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: unknown;
  readonly nativeEvent: { readonly isComposing: boolean };
};
export type FindKey = 'next' | 'previous' | 'close' | 'find' | 'replace';

/** What a key in the bar means; `null` leaves it to the field. Enter presses a button, and composes where one composes. */
export function findKeyOf(event: Key): FindKey | null {
  if (event.nativeEvent.isComposing) return null;
  const isMod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === 'escape') return 'close';
  if (key === 'f3' || (isMod && key === 'g')) return event.shiftKey ? 'previous' : 'next';
  if (key === 'enter' && event.target instanceof HTMLInputElement && event.target.type === 'text') {
    return event.shiftKey ? 'previous' : 'next';
  }
  if (isMod && (key === 'h' || (event.altKey && key === 'f'))) return 'replace';
  return isMod && key === 'f' ? 'find' : null;
}
