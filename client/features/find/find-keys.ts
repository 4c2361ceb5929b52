export type FindKey = 'next' | 'previous' | 'close' | 'find' | 'replace';

/** What a key means anywhere in the bar; `null` leaves it to the field or button. */
export function findKeyOf(event: KeyboardEvent): FindKey | null {
  if (event.isComposing) return null;
  const isMod = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === 'escape') return 'close';
  if (key === 'f3' || (isMod && key === 'g')) return event.shiftKey ? 'previous' : 'next';
  if (isMod && (key === 'h' || (event.altKey && key === 'f'))) return 'replace';
  return isMod && key === 'f' ? 'find' : null;
}
