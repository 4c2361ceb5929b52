import type { LifecycleCommand } from './commands.ts';
import { decideClear, decideReturnClearance, decideSubmitForClearance } from './decide-clearance.ts';
import { decideCloseEndorsement, decideOpenEndorsement } from './decide-endorsement.ts';
import { decidePosition } from './decide-position.ts';
import {
  decidePublish,
  decidePublishTranslation,
  decideReinstate,
  decideStartEdition,
  decideWithdraw,
} from './decide-publication.ts';
import { decideCloseReview, decideExtendDeadline, decideOpenReview } from './decide-review.ts';
import {
  decideAddAgendaItem,
  decideAgendaItem,
  decideCloseValidation,
  decideOpenValidation,
  decideRecordAttendance,
  decideReturnValidation,
} from './decide-validation.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { ok } from './refusal.ts';

/** The commands of the lifecycle table (LC-1), asked once role, profile, stage and standing guards are right. */
export function decideLifecycle(
  state: DocumentState,
  command: LifecycleCommand,
  context: DecisionContext,
): Decision {
  switch (command.type) {
    case 'open-review':
      return decideOpenReview(state, command, context);
    case 'close-review':
      return decideCloseReview(state);
    case 'reopen-drafting':
      return ok([{ type: 'draftingReopened', data: {} }]);
    case 'open-validation':
      return decideOpenValidation(state, command);
    case 'record-attendance':
      return decideRecordAttendance(state, command);
    case 'add-agenda-item':
      return decideAddAgendaItem(state, command);
    case 'decide-agenda-item':
      return decideAgendaItem(state, command);
    case 'close-validation':
      return decideCloseValidation(command);
    case 'return-validation':
      return decideReturnValidation(command);
    case 'open-endorsement':
      return decideOpenEndorsement(state, command, context);
    case 'extend-deadline':
      return decideExtendDeadline(state, command, context);
    case 'take-position':
      return decidePosition(state, command, context);
    case 'close-endorsement':
      return decideCloseEndorsement(state, context);
    case 'submit-for-clearance':
      return decideSubmitForClearance(state, command);
    case 'clear':
      return decideClear(command);
    case 'return-clearance':
      return decideReturnClearance(command);
    case 'publish':
      return decidePublish(state, command);
    case 'publish-translation':
      return decidePublishTranslation(state, command);
    case 'start-edition':
      return decideStartEdition(state);
    case 'withdraw':
      return decideWithdraw(state, command);
    case 'reinstate':
      return decideReinstate(state, command, context);
  }
}
