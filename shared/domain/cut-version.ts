import { canonicalJson } from './canonical-json.ts';
import type { FrozenText } from './commands.ts';
import type { DocumentState, VersionState } from './document-state.ts';
import type { Digest, NewEvent, VersionReason } from './events.ts';
import type { NumberFormat } from './number-format.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

export type Cut = {
  readonly version: number;
  readonly digest: Digest;
  /** The `versionCut` that goes first in the same append; none when a version is used again. */
  readonly events: readonly NewEvent[];
};
export type CutLabel = { readonly reason: VersionReason; readonly name: string; readonly note: string };

/** The next version of the text, frozen for what follows (LC-5). */
export function cutVersion(state: DocumentState, text: FrozenText, label: CutLabel): Cut {
  const number = (state.versions.at(-1)?.number ?? 0) + 1;
  const data = { ...label, number, digest: text.digest, stage: state.stage, ...numberingOf(state, text) };
  return { version: number, digest: text.digest, events: [{ type: 'versionCut', data }] };
}

/** The last version when the text is still the same to the letter, else the next one. */
export function reuseOrCut(state: DocumentState, text: FrozenText, label: CutLabel): Cut {
  const last = lastVersion(state);
  if (last === undefined || !isSameText(state, last, text)) return cutVersion(state, text, label);
  return { version: last.number, digest: last.digest, events: [] };
}

/** Whether a version reads as the text does now, to the letter and to the number. */
export function isSameText(state: DocumentState, version: VersionState, text: FrozenText): boolean {
  return version.digest === text.digest && isSameFormat(version.numbering ?? null, state.numbering);
}

export function isSameFormat(a: NumberFormat | null, b: NumberFormat | null): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** The rules of numbering as they stand, for the version that is cut (TX-2). */
function numberingOf({ numbering, keptFrom }: DocumentState, { keptOf }: FrozenText) {
  return {
    ...(numbering !== null && { numbering }),
    ...(keptFrom !== null && { keptFrom }),
    ...(keptOf !== undefined && { keptOf }),
  };
}

export function lastVersion(state: DocumentState): VersionState | undefined {
  return state.versions.at(-1);
}

/** An empty text is not circulated. */
export function notEmpty(text: FrozenText): Result<true> {
  return text.isEmpty ? refuse('text-empty') : ok(true);
}

/** A text with errors is not circulated. */
export function withoutErrors(text: FrozenText): Result<true> {
  const { errors: count, faultyClause: clause } = text;
  return count > 0 ? refuse('findings-open', { count, clause }) : ok(true);
}
