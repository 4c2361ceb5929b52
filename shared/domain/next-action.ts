import { roleIn } from './role-in.ts';
import { commandsFor } from './commands-for.ts';
import type { CommandChoice } from './commands-for.ts';
import type { DecisionContext } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { sentenceOf } from './endorsement-sentence.ts';
import type { Instant } from './events.ts';
import type { LifecycleCommandName } from './lifecycle.ts';
import { deadlineOf, openEndorsementOf, undisposedOf } from './open-work.ts';
import { sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Stage } from './stages.ts';

/** What leads on from each stage, the likeliest first; what the actor's role does not have is passed over. */
const leadingOn: Readonly<Record<Stage, readonly LifecycleCommandName[]>> = {
  drafting: ['open-review', 'submit-for-clearance'],
  review: ['close-review'],
  revision: ['open-validation', 'submit-for-clearance', 'open-review'],
  validation: ['close-validation'],
  validated: ['open-endorsement'],
  endorsement: ['take-position', 'close-endorsement'],
  endorsed: ['publish'],
  clearance: ['clear'],
  cleared: ['publish'],
  published: ['start-edition'],
  withdrawn: ['reinstate'],
};

/** A translation is published beside the text it follows; reviewing it is a choice. */
const leadingOnTranslation: Readonly<Partial<Record<Stage, readonly LifecycleCommandName[]>>> = {
  drafting: ['publish-translation'],
  revision: ['publish-translation'],
};

/** The one clear next step: a command of the actor's (perhaps refused for now), or whom they wait for. */
export type NextAction =
  | { readonly kind: 'command'; readonly choice: CommandChoice }
  | { readonly kind: 'wait'; readonly waitingFor: Sentence };

/** The next step of the actor on this document. */
export function nextAction(state: DocumentState, context: DecisionContext): NextAction {
  const choices = commandsFor(state, context);
  for (const command of stepsFrom(state)) {
    const choice = choices.find((candidate) => candidate.command === command);
    if (choice !== undefined && isTheirs(state, choice, context)) return { kind: 'command', choice };
  }
  return { kind: 'wait', waitingFor: waitingSentence(state, context.now) };
}

function stepsFrom({ profile, stage }: DocumentState): readonly LifecycleCommandName[] {
  const own = profile === 'translation' ? leadingOnTranslation[stage] : undefined;
  return own ?? leadingOn[stage];
}

/** A position is asked of a lead who can still give one and has not; the secretariat's step is to close. */
function isTheirs(
  state: DocumentState,
  { command, isAllowed }: CommandChoice,
  context: DecisionContext,
): boolean {
  if (command !== 'take-position') return true;
  return isAllowed && roleIn(context.actor, state.projectId) === 'lead' && !hasPosition(state, context);
}

/** Whether the actor's delegation has taken a position in the endorsement that is open. */
export function hasPosition(state: DocumentState, { actor }: Pick<DecisionContext, 'actor'>): boolean {
  const own = actor.kind === 'person' ? actor.membership?.delegation?.id : undefined;
  const positions = openEndorsementOf(state)?.positions ?? [];
  return positions.some(({ delegationId }) => delegationId === own);
}

function waitingSentence(state: DocumentState, now: Instant): Sentence {
  if (state.profile === 'translation' && (state.stage === 'drafting' || state.stage === 'revision'))
    return sentence('Waiting for the translation to be confirmed and published');
  switch (state.stage) {
    case 'drafting':
      return sentence('Waiting for the text to be written and sent to review');
    case 'review':
      return sentence('Comments are open until {{deadline}}', { deadline: deadlineOf(state) ?? '' });
    case 'revision':
      return revisionSentence(state);
    case 'validation':
      return sentence('Waiting for the validation workshop to end');
    case 'validated':
      return sentence('Waiting for the secretariat to open endorsement');
    case 'endorsement':
      return endorsementSentence(state, now);
    case 'clearance':
      return sentence('Waiting for the supervisor to clear the document');
    case 'endorsed':
    case 'cleared':
      return sentence('Waiting for the secretariat to publish the document');
    case 'published':
      return sentence('Edition {{edition}} is published', { edition: state.edition });
    case 'withdrawn':
      return sentence('The document is withdrawn');
  }
}

function revisionSentence(state: DocumentState): Sentence {
  const count = undisposedOf(state).length;
  if (count > 0) return sentence('{{count}} comments and amendments wait for a disposition', { count });
  return state.profile === 'norm'
    ? sentence('Waiting for the secretariat to open validation')
    : sentence('Waiting for the drafter to submit the document for clearance');
}

function endorsementSentence(state: DocumentState, now: Instant): Sentence {
  const endorsement = openEndorsementOf(state);
  return endorsement === null ? sentence('Waiting for positions') : sentenceOf(endorsement, now);
}
