/** Deadlines are typed on the clock of the project (LC-6) and sent as instants. `local` is the form of an <input type="datetime-local">. */

const dayMs = 86_400_000;

/** The end of the working day, `days` after `from` (an instant) or after now, on the clock of the zone. */
export function workdayEndIn(days: number, timeZone: string, from: string | null = null): string {
  const base = from === null ? Date.now() : Date.parse(from);
  return `${localOf(new Date(base + days * dayMs).toISOString(), timeZone).slice(0, 10)}T17:00`;
}

/** 2026-11-24T17:00 on the clock of the zone. */
export function localOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(instant)).replace(' ', 'T');
}

/** The instant at which the zone's clock shows `local`. In the hour a clock skips, the moment after the jump. */
export function instantOf(local: string, timeZone: string): string {
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc)) return local;
  const first = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(first, timeZone)).toISOString();
}

function offsetAt(time: number, timeZone: string): number {
  const minute = Math.floor(time / 60_000) * 60_000;
  return Date.parse(`${localOf(new Date(minute).toISOString(), timeZone)}:00Z`) - minute;
}
