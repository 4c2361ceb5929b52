/** Turns that come back in most stories: a round from opening to answers, a workshop, an endorsement. */
import type { DecisionRule, Position } from '../../../shared/domain/decisions.ts';
import type { Cast } from '../cast.ts';
import type { Answer, Comment, DocumentStory } from '../document-story.ts';
import { type DemoWorld, demoPassword } from '../demo-world.ts';

export type Teller = { readonly world: DemoWorld; readonly cast: Cast; readonly secretariat: string };

export type Round = {
  /** Days before the first start. */
  readonly opens: number;
  readonly closes: number;
  readonly comments: readonly (Comment & { readonly answer: Answer })[];
};

/** A round that has passed: comments, the clock closes it, every comment is answered and settled two days later. */
export async function pastRound(teller: Teller, story: DocumentStory, round: Round): Promise<void> {
  const { clock } = teller.world;
  await openRound(teller, story, { opens: round.opens, closes: round.closes });
  clock.goTo(round.opens - 2, '07:20');
  const asked = [];
  for (const { answer, ...comment } of round.comments) {
    clock.passMinutes(95);
    asked.push({ subject: await story.comment(comment), answer });
  }
  await reachDeadline(teller, round.closes);
  clock.goTo(round.closes - 2, '08:10');
  for (const { subject, answer } of asked) {
    await story.answer(subject, answer);
    await story.resolve(subject, answer.by);
  }
}

type Term = { readonly opens: number; readonly closes: number; readonly among?: readonly string[] };

/** `closes` is negative for a deadline after the first start. Rounds end at 14:00 UTC. */
export async function openRound(teller: Teller, story: DocumentStory, { opens, closes, among }: Term) {
  const { world, cast, secretariat } = teller;
  world.clock.goTo(opens, '08:00');
  await story.send(secretariat, {
    type: 'open-review',
    deadline: world.clock.instant(closes, '14:00'),
    delegationIds: cast.delegations(among),
  });
}

async function reachDeadline({ world }: Teller, closes: number): Promise<void> {
  world.clock.goTo(closes, '14:00');
  await world.actOnDeadlines();
}

export type Workshop = {
  readonly on: number;
  readonly quorum: number;
  readonly present: readonly string[];
  readonly agenda: readonly { readonly title: string; readonly on?: string; readonly decision?: string }[];
};

/** Attendance and those decisions that are given; whether it ends is up to the story. */
export async function workshop({ world, cast, secretariat }: Teller, story: DocumentStory, plan: Workshop) {
  world.clock.goTo(plan.on, '05:45');
  const agenda = [];
  for (const { title, on } of plan.agenda)
    agenda.push({ title, clauseId: on === undefined ? null : await story.clause(on) });
  const opened = await story.send(secretariat, {
    type: 'open-validation',
    delegationIds: cast.delegations(),
    quorum: plan.quorum,
    agenda,
  });
  await story.send(secretariat, {
    type: 'record-attendance',
    present: plan.present.map((name) => cast.delegation(name)),
  });
  for (const [index, { decision }] of plan.agenda.entries()) {
    const item = opened.validation?.agenda[index];
    if (item === undefined || decision === undefined) continue;
    world.clock.passMinutes(25);
    await story.send(secretariat, { type: 'decide-agenda-item', itemId: item.id, decision });
  }
}

export type Vote = {
  readonly lead: string;
  readonly delegation: string;
  readonly position: Position;
  readonly reason?: string;
  /** Words of the clause that an objection or a reservation is about. */
  readonly on?: string;
};
export type Endorsement = {
  readonly opens: number;
  readonly closes: number;
  /** Consensus when left out. */
  readonly rule?: DecisionRule;
  readonly quorum: number;
  readonly statement: string;
  readonly votes: readonly Vote[];
};

/** The votes come in from the day after. */
export async function endorsement(
  { world, cast, secretariat }: Teller,
  story: DocumentStory,
  plan: Endorsement,
) {
  world.clock.goTo(plan.opens, '07:30');
  await story.send(secretariat, {
    type: 'open-endorsement',
    delegationIds: cast.delegations(),
    rule: plan.rule ?? 'consensus',
    quorum: plan.quorum,
    deadline: world.clock.instant(plan.closes, '14:00'),
    isSilence: false,
    statement: plan.statement,
  });
  world.clock.goTo(plan.opens - 1, '06:40');
  for (const { lead, delegation, position, reason = '', on } of plan.votes) {
    world.clock.passMinutes(70);
    await story.send(lead, {
      type: 'take-position',
      delegationId: cast.delegation(delegation),
      position,
      reason,
      clauseId: on === undefined ? null : await story.clause(on),
      password: demoPassword,
    });
  }
}
