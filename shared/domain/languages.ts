/** Two languages of one text: which binds, which follows, and what is confirmed between them (TL). */
import type { EventActor } from './actor.ts';
import type { DocumentState } from './document-state.ts';
import type { Digest, Instant } from './events.ts';
import type { ClauseId } from './ids.ts';

/** Whether this version is the one that passes its life and binds; a document without other versions always is. */
export function isAuthoritative({ profile }: Pick<DocumentState, 'profile'>): boolean {
  return profile !== 'translation';
}

/** Whether the text is one of several languages. */
export function hasLanguages({
  translationOf,
  translations,
}: Pick<DocumentState, 'translationOf' | 'translations'>): boolean {
  return translationOf !== null || translations.length > 0;
}

/** A confirmation as the following side sees it: its own clause and the one of the leading side, by digest. */
export type Confirmation = {
  readonly follower: Digest;
  readonly leader: Digest;
  /** The file that holds the leading clause as it was confirmed. */
  readonly leaderText: Digest;
  readonly at: Instant;
  readonly by: EventActor;
};

/** All that is confirmed between two versions, whichever led at the time: of each clause the last (TL-3, TL-5). */
export function confirmationsBetween(
  follower: DocumentState,
  leader: DocumentState,
): ReadonlyMap<ClauseId, Confirmation> {
  const found = new Map<ClauseId, Confirmation>();
  for (const [id, { own, other, otherText, at, by }] of follower.confirmations.get(leader.id) ?? [])
    found.set(id, { follower: own, leader: other, leaderText: otherText, at, by });
  for (const [id, { own, other, ownText, at, by }] of leader.confirmations.get(follower.id) ?? []) {
    const known = found.get(id);
    if (known !== undefined && known.at > at) continue;
    found.set(id, { follower: other, leader: own, leaderText: ownText, at, by });
  }
  return found;
}
