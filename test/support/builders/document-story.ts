/**
 * given/when/then for documents. A story is a document with its real ledger: every step goes through `decide`, is sealed
 * and folded as the server does it. Stories are values: a step answers the next story.
 */
import { eventActorOf } from '../../../shared/domain/actor.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { DocumentCommand } from '../../../shared/domain/commands.ts';
import { createDocument } from '../../../shared/domain/create-document.ts';
import { decide } from '../../../shared/domain/decide.ts';
import type { Decision } from '../../../shared/domain/decision-context.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { DocumentSettings } from '../../../shared/domain/document-subject.ts';
import type { Instant, LedgerEvent, NewEvent } from '../../../shared/domain/events.ts';
import { evolve, initialState } from '../../../shared/domain/evolve.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { chainEndOf, sealAll } from '../../../shared/domain/ledger.ts';
import { messageOf } from '../../../shared/domain/refusal.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import { drafter, project } from './actors.ts';

export type Story = {
  readonly state: DocumentState;
  readonly events: readonly LedgerEvent[];
  readonly now: Instant;
  readonly settings: DocumentSettings;
};

export const start: Instant = '2026-03-02T08:00:00.000Z';
const openProject: DocumentSettings = { isDraftingOpen: true, mayDrafterOpenReview: false };

/** A new document in drafting, in a project that opens drafting. */
export function givenDocument(kind: Kind = 'sop', by: Actor = drafter): Story {
  const story = { state: initialState(asId('sop-1')), events: [], now: start, settings: openProject };
  const creation = { projectId: project, title: 'Joint SOP', kind, language: 'en', isConfidential: false };
  return grown(story, eventsOf(createDocument(creation, by)), by);
}

/** The document that `givenTranslation` is a version of. */
export const originalId: DocumentId = asId('original-1');

/** A French version of an English original, in drafting. */
export function givenTranslation(kind: Kind = 'sop', by: Actor = drafter): Story {
  const story = { state: initialState(asId('sop-fr')), events: [], now: start, settings: openProject };
  const facts = { projectId: project, title: 'POS conjointe', kind, language: 'fr', isConfidential: false };
  return grown(story, eventsOf(createDocument({ ...facts, translationOf: originalId }, by)), by);
}

/** What `decide` says to a command, without taking it. */
export function asked(story: Story, by: Actor, command: DocumentCommand): Decision {
  const { state, now, settings } = story;
  return decide(state, command, { actor: by, now, settings });
}

/** The story after a command; throws with the refusal's words when it is refused. */
export function after(story: Story, by: Actor, command: DocumentCommand): Story {
  return grown(story, eventsOf(asked(story, by, command)), by);
}

/** The refusal of a command; throws when it is taken. */
export function refusalOf(story: Story, by: Actor, command: DocumentCommand): Refusal {
  const decision = asked(story, by, command);
  if (decision.ok) throw new Error(`${command.type} was taken.`);
  return decision.refusal;
}

export function at(story: Story, now: Instant): Story {
  return { ...story, now };
}

export function withSettings(story: Story, settings: Partial<DocumentSettings>): Story {
  return { ...story, settings: { ...story.settings, ...settings } };
}

/** `hours` after the start of every story. */
export function hoursLater(hours: number): Instant {
  return new Date(Date.parse(start) + hours * 3_600_000).toISOString();
}

/** The story with events appended as the server appends them. */
export function grown(story: Story, events: readonly NewEvent[], by: Actor): Story {
  const sealed = sealAll(chainEndOf(story.state), events, { at: story.now, actor: eventActorOf(by) });
  return { ...story, state: sealed.reduce(evolve, story.state), events: [...story.events, ...sealed] };
}

function eventsOf(decision: Decision): readonly NewEvent[] {
  if (!decision.ok) throw new Error(`${decision.refusal.code}: ${messageOf(decision.refusal)}`);
  return decision.value;
}
