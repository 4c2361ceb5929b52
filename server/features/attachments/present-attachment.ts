import type { AttachmentView } from '../../../shared/contract/attachment-routes.ts';
import { can } from '../../../shared/domain/can.ts';
import {
  isOwnAttachment,
  presentAttachment,
  presentAttachments,
} from '../../../shared/domain/decide-attachment.ts';
import type { AttachmentState } from '../../../shared/domain/document-state.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentActor } from '../../documents/present-actor.ts';

/** What lies beside the text for this person (AC-4). */
export function seenAttachments(opened: OpenedDocument): readonly AttachmentState[] {
  return presentAttachments(opened.state).filter((each) => isSeen(opened, each));
}

/** Refused `not-found` also when it is there and not for this person's eyes. */
export function seenAttachment(opened: OpenedDocument, id: AttachmentId): Result<AttachmentState> {
  const found = presentAttachment(opened.state, id);
  return found !== undefined && isSeen(opened, found) ? ok(found) : refuse('not-found');
}

function isSeen({ actor, subject }: OpenedDocument, { isConfidential }: AttachmentState): boolean {
  return !isConfidential || can({ actor, action: 'attachment.read-confidential', subject }).ok;
}

export function presentOne(opened: OpenedDocument, attachment: AttachmentState): AttachmentView {
  const { id, name, contentType, size, digest, description, isConfidential, at, by } = attachment;
  const { state, actor, subject } = opened;
  const action = isOwnAttachment(state, id, actor) ? 'attachment.add' : 'attachment.manage';
  const mayChange =
    can({ actor, action, subject }).ok || can({ actor, action: 'attachment.manage', subject }).ok;
  const file = { id, name, contentType, size, digest, description, isConfidential };
  return { ...file, at, by: presentActor(by), mayChange };
}
