import type { EventActor } from './actor.ts';
import type { Digest, Instant } from './events.ts';
import type { DocumentId } from './ids.ts';

export type TranslationRef = {
  readonly id: DocumentId;
  readonly language: string;
  readonly at: Instant;
};

/** That a clause says what the other language says, and who said so (TL-3). */
export type ConfirmationState = {
  readonly own: Digest;
  readonly other: Digest;
  readonly ownText: Digest;
  readonly otherText: Digest;
  readonly at: Instant;
  readonly by: EventActor;
};
