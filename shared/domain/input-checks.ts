/** Checks of what people type, used by every decision. Lengths count UTF-16 units after trimming. */
import { isIllFormed } from './canonical-json.ts';
import type { Instant } from './events.ts';
import { ok, refuse } from './refusal.ts';
import type { RefusalCode, Result } from './refusal.ts';

export const titleLimit = 300;
export const proseLimit = 20_000;

type TextRule = { readonly field: string; readonly limit: number; readonly whenEmpty: RefusalCode | null };

/** The trimmed text; refused when empty (unless `whenEmpty` is null) or longer than the limit. */
export function typed(text: string, { field, limit, whenEmpty }: TextRule): Result<string> {
  const trimmed = text.trim();
  if (trimmed.length > limit) return refuse('too-large', {}, field);
  return trimmed === '' && whenEmpty !== null ? refuse(whenEmpty, {}, field) : ok(trimmed);
}

export function requiredTitle(text: string, field: string): Result<string> {
  return typed(text, { field, limit: titleLimit, whenEmpty: 'invalid-input' });
}

export function requiredProse(text: string, field: string): Result<string> {
  return typed(text, { field, limit: proseLimit, whenEmpty: 'invalid-input' });
}

export function requiredReason(text: string, field = 'reason'): Result<string> {
  return typed(text, { field, limit: proseLimit, whenEmpty: 'reason-missing' });
}

export function optionalProse(text: string, field: string): Result<string> {
  return typed(text, { field, limit: proseLimit, whenEmpty: null });
}

/** The deadline in the one spelling of the ledger; refused when it is no time or not in the future. */
export function futureDeadline(deadline: Instant, now: Instant): Result<Instant> {
  const at = Date.parse(deadline);
  if (Number.isNaN(at)) return refuse('invalid-input', {}, 'deadline');
  if (at <= Date.parse(now)) return refuse('deadline-passed', {}, 'deadline');
  return ok(new Date(at).toISOString());
}

/** Half of a surrogate pair anywhere in a command could be neither hashed nor stored: it is refused at the door. */
export function wellFormed(value: unknown, path: string): Result<true> {
  if (typeof value === 'string') return isIllFormed(value) ? refuse('invalid-input', {}, path) : ok(true);
  if (typeof value !== 'object' || value === null) return ok(true);
  for (const [name, part] of Object.entries(value)) {
    const checked = wellFormed(part, path === '' ? name : `${path}.${name}`);
    if (!checked.ok) return checked;
  }
  return ok(true);
}
