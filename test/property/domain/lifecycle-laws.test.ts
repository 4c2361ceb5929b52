import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { DocumentCommand } from '../../../shared/domain/commands.ts';
import { dispositions } from '../../../shared/domain/dispositions.ts';
import { decisionRules, positions } from '../../../shared/domain/decisions.ts';
import { fold } from '../../../shared/domain/evolve.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { verifyChain } from '../../../shared/domain/ledger.ts';
import { isLifecycleCommand, lifecycleCommandNames, lifecycleRow } from '../../../shared/domain/lifecycle.ts';
import { profiles, stages } from '../../../shared/domain/stages.ts';
import type { Stage } from '../../../shared/domain/stages.ts';
import {
  clock,
  delegations,
  drafter,
  immigration,
  kenyaCustoms,
  leadOf,
  member,
  observer,
  secretariat,
  strangerAs,
  supervisor,
  thePublic,
} from '../../support/builders/actors.ts';
import {
  amendment,
  attendance,
  dispose,
  frozen,
  openEndorsement,
  openReview,
  openThread,
  position,
  proposeAmendment,
  thread,
} from '../../support/builders/document-commands.ts';
import { asked, at, givenDocument, grown, start } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage, stagesOf, validCommand } from '../../support/builders/stage-stories.ts';

const hour = 3_600_000;
/** Of the guided steps one in so many withdraws the document. */
const oneInWithdrawn = 50;
/** The drafter was made a lead and a supervisor: their hands must stay off their own draft (LC-3). */
const promoted: readonly Actor[] = [
  { ...leadOf(immigration), personId: drafter.personId },
  { ...supervisor, personId: drafter.personId },
];
const busy: readonly Actor[] = [secretariat, secretariat, secretariat, drafter, supervisor, clock];
const actors: readonly Actor[] = [
  ...busy,
  ...delegations.map(leadOf),
  ...promoted,
  member,
  observer,
  strangerAs('secretariat'),
  thePublic,
];

const small = fc.nat(2).map((n) => String(n));
const command: fc.Arbitrary<DocumentCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lifecycleCommandNames).map(validCommand) },
  fc
    .record({ n: small, hours: fc.integer({ min: -5, max: 40 }) })
    .map(({ n, hours }) =>
      openReview({ roundId: asId(`r${n}${hours}`), deadline: later(hours), text: frozen(n) }),
    ),
  fc
    .record({
      rule: fc.constantFrom(...decisionRules),
      hours: fc.integer({ min: 1, max: 90 }),
      isSilence: fc.boolean(),
    })
    .map(({ rule, hours, isSilence }) => openEndorsement({ rule, isSilence, deadline: later(hours) })),
  {
    weight: 3,
    arbitrary: fc
      .record({ what: fc.constantFrom(...positions), who: fc.constantFrom(...delegations) })
      .map(({ what, who }) => position(what, who, { evidence: 'Letter' })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...delegations).map((who) => position('endorse', who, { evidence: 'Letter' })),
  },
  fc.constant(attendance([kenyaCustoms, immigration])),
  fc.record({ n: small, isBlocking: fc.boolean() }).map(({ n, isBlocking }) => openThread(n, { isBlocking })),
  small.map((n) => proposeAmendment(n)),
  fc
    .record({ n: small, disposition: fc.constantFrom(...dispositions) })
    .chain(({ n, disposition }) =>
      fc
        .constantFrom(thread(n), amendment(n))
        .map((subject) => dispose(subject, { disposition, reason: 'Because.', duplicateOf: thread('0') })),
    ),
  small.map((n): DocumentCommand => ({ type: 'resolve-thread', threadId: asId(n) })),
  small.map(
    (n): DocumentCommand => ({ type: 'cut-version', name: n, note: '', reason: 'manual', text: frozen(n) }),
  ),
);

/** `guide` picks a command that the stage allows, by a role that has it: pure chance would seldom move anything. */
type Step = {
  readonly who: number;
  readonly command: DocumentCommand;
  readonly hours: number;
  readonly guide: number | null;
};
const steps = fc.array(
  fc.record({
    who: fc.nat(actors.length - 1),
    command,
    hours: fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 400),
    guide: fc.option(fc.nat(999)),
  }),
  { maxLength: 60, size: 'max' },
);
/** Histories begin anywhere in the life of a text, because chance alone seldom finds the long way to its end. */
const beginnings = fc.constantFrom(
  ...profiles.flatMap((profile) => stagesOf(profile).map((stage) => ({ stage, profile }))),
);

function later(hours: number): string {
  return new Date(Date.parse(start) + hours * hour).toISOString();
}

function guided({ state }: Story, guide: number): readonly [Actor, DocumentCommand] {
  const fitting = lifecycleCommandNames.filter((name) => {
    const { from, profiles: passing } = lifecycleRow(name);
    return from.includes(state.stage) && passing.includes(state.profile) && name !== 'withdraw';
  });
  // Possible nearly everywhere: as often as the others it would leave no history to go on.
  const isWithdrawal = guide % oneInWithdrawn === 0;
  const name = (isWithdrawal ? undefined : fitting[guide % fitting.length]) ?? 'withdraw';
  if (name === 'take-position') {
    const who = delegations[guide % delegations.length] ?? kenyaCustoms;
    return [leadOf(who), position('endorse', who)];
  }
  const by = [secretariat, drafter, supervisor].find(({ membership }) =>
    lifecycleRow(name).roles.some((role) => role === membership?.role),
  );
  return [by ?? secretariat, validCommand(name)];
}

/** The command with its deadline as far from now as it was drawn to be from the start. */
function moved(drawn: DocumentCommand, now: string): DocumentCommand {
  if (!('deadline' in drawn)) return drawn;
  const elapsed = Date.parse(now) - Date.parse(start);
  return { ...drawn, deadline: new Date(Date.parse(drawn.deadline) + elapsed).toISOString() };
}

/** Tries the step and checks on the way what must hold for each single step. */
function tried(story: Story, step: Step): Story {
  const moment = at(story, new Date(Date.parse(story.now) + step.hours * hour).toISOString());
  const [actor, drawn] =
    step.guide === null ? [actors[step.who] ?? clock, step.command] : guided(story, step.guide);
  const asking = moved(drawn, moment.now);
  const decision = asked(moment, actor, asking);
  if (!decision.ok) return moment;
  expect(decision.value.length).toBeGreaterThan(0);
  const next = grown(moment, decision.value, actor);
  checkTransition(moment.state.stage, next.state.stage, asking);
  return next;
}

function checkTransition(from: Stage, to: Stage, asking: DocumentCommand): void {
  if (!isLifecycleCommand(asking.type)) return expect(to).toBe(from);
  const row = lifecycleRow(asking.type);
  expect(row.from).toContain(from);
  if (asking.type !== 'reinstate') expect(row.to).toContain(to);
}

function checkInvariants({ state, events }: Story): void {
  expect(verifyChain(events).intact).toBe(true);
  expect(fold(state.id, events)).toEqual(state);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(state.versions.map(({ number }) => number)).toEqual(state.versions.map((_, index) => index + 1));
  for (const { version, digest } of [...state.publications, ...state.endorsements, ...state.clearances]) {
    expect(state.versions.find(({ number }) => number === version)?.digest).toBe(digest);
  }
  for (const { personId } of state.endorsements.flatMap(({ positions: taken }) =>
    taken.map(({ signature }) => signature),
  )) {
    expect(state.drafters.has(personId)).toBe(false);
  }
  expect(state.publications.filter(({ supersededAt }) => supersededAt === null).length).toBeLessThanOrEqual(
    1,
  );
  expect(state.withdrawnFrom !== null).toBe(state.stage === 'withdrawn');
  if (state.stage === 'published') expect(state.publications.at(-1)?.edition).toBe(state.edition);
  const open = state.rounds.filter(({ closedAt }) => closedAt === null).length;
  const mayBeOpen = state.stage === 'review' || state.withdrawnFrom === 'review';
  expect(open).toBe(mayBeOpen ? 1 : 0);
}

describe('laws of the lifecycle', () => {
  test('[LC-4] any sequence of commands by anyone keeps the invariants, and replay equals state', () => {
    const reached = new Set<Stage>();
    fc.assert(
      fc.property(beginnings, steps, ({ stage, profile }, sequence) => {
        const end = sequence.reduce(
          (story, step) => {
            const next = tried(story, step);
            if (next.state.stage !== story.state.stage) reached.add(next.state.stage);
            return next;
          },
          givenStage(stage, profile),
        );
        checkInvariants(end);
      }),
      { numRuns: 600 },
    );
    // Chance must have entered every stage on its own, or the laws would say little.
    expect([...reached].sort()).toEqual([...stages].sort());
  });

  test('[LC-2] a refusal leaves state and ledger as they were, and has a code', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const story = sequence.reduce(tried, givenDocument());
        const copy = structuredClone({ ...story.state });
        const decision = asked(story, observer, validCommand('publish'));
        expect(decision.ok).toBe(false);
        expect(story.state).toEqual(copy);
      }),
      { numRuns: 50 },
    );
  });
});
