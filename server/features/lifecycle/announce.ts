/** Telling delegations that a round or an endorsement is open. Everything here may run again: it does what is missing. */
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { openEndorsementOf, openRoundOf } from '../../../shared/domain/open-work.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { inviteToRound } from './invite-to-round.ts';
import { sendNotices } from './send-notices.ts';

export async function announce(context: DocumentContext, state: DocumentState): Promise<void> {
  const round = openRoundOf(state);
  if (round !== null) await inviteToRound(context, state, round);
  const endorsement = openEndorsementOf(state);
  if (endorsement !== null) await sendNotices(context, state, endorsement);
}
