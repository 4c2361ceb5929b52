import { z } from 'zod';
import type { DocumentState, RoundState } from '../../../shared/domain/document-state.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { RecordType } from '../../ports/records.ts';
import { addressesOf } from './addresses-of.ts';
import { roundMail } from './lifecycle-mail.ts';

const schema = z.object({ id: z.string(), at: z.string() });
/** One record for every round whose invitations are in the outbox; the id is the round's. */
export const invitedRounds: RecordType<z.infer<typeof schema>> = {
  name: 'invited-rounds',
  schema,
  indexed: [],
  unique: [],
};

/** Writes the mails to the invited delegations, once for a round; after a crash in between, some may come twice. */
export async function inviteToRound(
  context: DocumentContext,
  state: DocumentState,
  round: RoundState,
): Promise<void> {
  const invited = context.records.of(invitedRounds);
  if ((await invited.get(round.id)) !== undefined) return;
  const project = await context.directory.project(state.projectId);
  if (project === undefined) return;
  const addresses = await addressesOf(context, state.projectId);
  const mail = roundMail({ state, round, project, publicUrl: context.publicUrl });
  for (const { id } of round.delegations) {
    for (const to of addresses.get(id) ?? []) await context.outbox.put({ to, ...mail });
  }
  await invited.insert({ id: round.id, at: new Date(context.clock.now()).toISOString() });
}
