import type { ContributionCommand } from './commands.ts';
import { decideProposeAmendment } from './decide-amendment.ts';
import { decideAnswer, decideDispose } from './decide-disposition.ts';
import {
  decideEditComment,
  decideOpenThread,
  decideReopen,
  decideReply,
  decideResolve,
} from './decide-thread.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';

/** Threads, amendments and the answers to both. */
export function decideContribution(
  state: DocumentState,
  command: ContributionCommand,
  context: DecisionContext,
): Decision {
  switch (command.type) {
    case 'open-thread':
      return decideOpenThread(state, command);
    case 'reply':
      return decideReply(state, command);
    case 'edit-comment':
      return decideEditComment(state, command, context);
    case 'resolve-thread':
      return decideResolve(state, command, context);
    case 'reopen-thread':
      return decideReopen(state, command, context);
    case 'propose-amendment':
      return decideProposeAmendment(state, command);
    case 'dispose':
      return decideDispose(state, command, context);
    case 'answer-disposition':
      return decideAnswer(state, command, context);
  }
}
