/**
 * A command becomes events or a refusal. The order is always the same: is the input sound, may they (`can`), is the
 * document ready (`standingGuard`), is this very input right. `decide` reads no clock and makes no ids: it is pure.
 */
import { can } from './can.ts';
import { actionOf } from './command-action.ts';
import type { AskedCommand, DocumentCommand } from './commands.ts';
import { decideAttachment } from './decide-attachment.ts';
import { decideContribution } from './decide-contribution.ts';
import { decideNotice } from './decide-endorsement.ts';
import { decideLanguages } from './decide-languages.ts';
import { decideLifecycle } from './decide-lifecycle.ts';
import { decideText } from './decide-text.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { subjectOf } from './document-subject.ts';
import { wellFormed } from './input-checks.ts';
import { isLifecycleCommand } from './lifecycle.ts';
import { all, ok } from './refusal.ts';
import type { Result } from './refusal.ts';
import { standingGuard } from './standing-guards.ts';

/** The events that a command makes of a document (at least one), or the refusal that says why nothing happens (LC-2). */
export function decide(state: DocumentState, command: DocumentCommand, context: DecisionContext): Decision {
  if (command.type === 'record-notice') return decideNotice(state, command, context);
  const { actor, now, settings } = context;
  const action = actionOf(state, command, actor);
  const ready = all(wellFormed(command, ''), can({ actor, action, subject: subjectOf(state, settings) }));
  if (!ready.ok) return ready;
  const standing = standingOf(state, command, { actor, now });
  return standing.ok ? dispatched(state, command, context) : standing;
}

function standingOf(
  state: DocumentState,
  { type }: DocumentCommand,
  who: Pick<DecisionContext, 'actor' | 'now'>,
): Result<true> {
  return isLifecycleCommand(type) ? standingGuard(state, { command: type, ...who }) : ok(true);
}

function dispatched(state: DocumentState, command: AskedCommand, context: DecisionContext): Decision {
  switch (command.type) {
    case 'join-drafting':
    case 'rename':
    case 'change-numbering':
    case 'set-guide':
    case 'set-page-limit':
    case 'change-confidentiality':
    case 'cut-version':
    case 'restore-version':
      return decideText(state, command);
    case 'open-thread':
    case 'reply':
    case 'edit-comment':
    case 'resolve-thread':
    case 'reopen-thread':
    case 'propose-amendment':
    case 'dispose':
    case 'answer-disposition':
      return decideContribution(state, command, context);
    case 'attach':
    case 'change-attachment':
    case 'remove-attachment':
      return decideAttachment(state, command);
    case 'start-translation':
    case 'confirm-clauses':
    case 'change-authority':
      return decideLanguages(state, command);
    default:
      return decideLifecycle(state, command, context);
  }
}
