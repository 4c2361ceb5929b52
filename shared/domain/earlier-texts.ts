import type { DocumentState, VersionState } from './document-state.ts';
import type { Instant } from './events.ts';

/** A text that readers may still hold when they get a later one; `at` is when they got it. */
type EarlierText = {
  readonly basis: 'circulated' | 'published';
  readonly version: VersionState;
  readonly at: Instant;
};

/**
 * Whose numbers are told beside those of a version (TX-2): the edition that was published before, which everybody may
 * hold, and the version of this edition that was circulated last before this one was cut, which its members hold.
 */
export function earlierTexts(state: DocumentState, version: VersionState): readonly EarlierText[] {
  return [publishedBefore(state, version), circulatedBefore(state, version)].filter((each) => each !== null);
}

function publishedBefore(state: DocumentState, { edition }: VersionState): EarlierText | null {
  const publication = state.publications.findLast((each) => each.edition < edition);
  return publication === undefined
    ? null
    : earlier(state, { basis: 'published', number: publication.version, at: publication.at });
}

function circulatedBefore(state: DocumentState, { keptFrom }: VersionState): EarlierText | null {
  const round = state.rounds.findLast((each) => each.version === keptFrom);
  return round === undefined
    ? null
    : earlier(state, { basis: 'circulated', number: round.version, at: round.openedAt });
}

type Named = Pick<EarlierText, 'basis' | 'at'> & { readonly number: number };

function earlier({ versions }: DocumentState, { basis, number, at }: Named): EarlierText | null {
  const version = versions.find((each) => each.number === number);
  return version === undefined ? null : { basis, version, at };
}
