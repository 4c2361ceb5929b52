import type { AttachmentState, DocumentState } from './document-state.ts';
import type { EventOf } from './events.ts';
import type { AttachmentId } from './ids.ts';

type AttachmentEvent = EventOf<'attachmentAdded' | 'attachmentChanged' | 'attachmentRemoved'>;

/** The files beside the text; one that was removed stays known as such. */
export function evolveAttachment(state: DocumentState, event: AttachmentEvent): DocumentState {
  const { at, actor: by } = event;
  switch (event.type) {
    case 'attachmentAdded': {
      const { attachmentId: id, ...file } = event.data;
      return withAttachment(state, { id, ...file, at, by, removedAt: null });
    }
    case 'attachmentChanged':
      return changed(state, event.data.attachmentId, event.data);
    case 'attachmentRemoved':
      return changed(state, event.data.attachmentId, { removedAt: at });
  }
}

function changed(state: DocumentState, id: AttachmentId, change: Partial<AttachmentState>): DocumentState {
  const there = state.attachments.get(id);
  return there === undefined ? state : withAttachment(state, { ...there, ...change });
}

function withAttachment(state: DocumentState, attachment: AttachmentState): DocumentState {
  return { ...state, attachments: new Map(state.attachments).set(attachment.id, attachment) };
}
