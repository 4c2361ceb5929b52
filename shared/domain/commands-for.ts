import { can } from './can.ts';
import type { DecisionContext } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { subjectOf } from './document-subject.ts';
import { lifecycleCommandNames, lifecycleRow } from './lifecycle.ts';
import type { LifecycleCommandName } from './lifecycle.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { standingGuard } from './standing-guards.ts';
import { stepsOf } from './stages.ts';
import type { Stage } from './stages.ts';

/** A command with whether it would be taken now, as far as that can be said without its input. */
export type CommandChoice = {
  readonly command: LifecycleCommandName;
  readonly isAllowed: boolean;
  readonly refusal: Refusal | null;
};

/** Reasons that no waiting changes: such a command is not shown at all. */
const neverShown: readonly RefusalCode[] = [
  'not-found',
  'not-signed-in',
  'not-allowed',
  'wrong-profile',
  'is-template',
];

/**
 * The lifecycle commands that the actor's role has on a document of this profile: those of the present stage, and those
 * that lead on from the next one; in the order of the table, each with the refusal that says why not now (LC-1, LC-2).
 */
export function commandsFor(state: DocumentState, context: DecisionContext): readonly CommandChoice[] {
  const next = stageAfter(state);
  return lifecycleCommandNames
    .filter((command) => isNear(command, state.stage, next))
    .map((command) => choiceOf(state, command, context))
    .filter(({ refusal }) => refusal === null || !neverShown.includes(refusal.code));
}

function isNear(command: LifecycleCommandName, stage: Stage, next: Stage | undefined): boolean {
  const { from, to } = lifecycleRow(command);
  if (from.includes(stage)) return true;
  return next !== undefined && from.includes(next) && !to.includes(next);
}

function stageAfter({ profile, stage }: DocumentState): Stage | undefined {
  const steps = stepsOf[profile];
  const index = steps.indexOf(stage);
  return index < 0 ? undefined : steps[index + 1];
}

function choiceOf(
  state: DocumentState,
  command: LifecycleCommandName,
  { actor, now, settings }: DecisionContext,
): CommandChoice {
  const may = can({ actor, action: command, subject: subjectOf(state, settings) });
  const answer = may.ok ? standingGuard(state, { command, actor, now }) : may;
  return { command, isAllowed: answer.ok, refusal: answer.ok ? null : answer.refusal };
}
