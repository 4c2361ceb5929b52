import type { DocumentState, EndorsementState } from '../../../shared/domain/document-state.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { addressesOf } from './addresses-of.ts';
import { endorsementMail } from './lifecycle-mail.ts';

/**
 * DE-4: a mail to everyone of a delegation, then the event that proves it; never the other way round. A delegation
 * without anybody to write to gets no proof.
 */
export async function sendNotices(
  context: DocumentContext,
  state: DocumentState,
  endorsement: EndorsementState,
): Promise<void> {
  const project = await context.directory.project(state.projectId);
  if (project === undefined) return;
  const told = new Set(endorsement.notices.map(({ delegationId }) => delegationId));
  const addresses = await addressesOf(context, state.projectId);
  const mail = endorsementMail({ state, endorsement, project, publicUrl: context.publicUrl });
  for (const { id: delegationId } of endorsement.eligible) {
    const to = addresses.get(delegationId) ?? [];
    if (told.has(delegationId) || to.length === 0) continue;
    for (const address of to) await context.outbox.put({ to: address, ...mail });
    // A refusal means that the endorsement has ended meanwhile: there is nothing to prove any more.
    await changeDocument(context, {
      documentId: state.id,
      actor: { kind: 'clock' },
      settings: project.settings,
      command: { type: 'record-notice', delegationId, to },
      seenSeq: null,
    });
  }
}
