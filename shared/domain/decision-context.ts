import type { Actor } from './actor.ts';
import type { DocumentSettings } from './document-subject.ts';
import type { Instant, NewEvent } from './events.ts';
import type { Result } from './refusal.ts';

/** Who asks, when, and under which settings of the project. */
export type DecisionContext = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly settings: DocumentSettings;
};

/** What `decide` answers: events to append together (LC-4), or why nothing happens (LC-2). */
export type Decision = Result<readonly NewEvent[]>;
