import type { Actor } from './actor.ts';
import type { AttachmentCommand, CommandOf } from './commands.ts';
import type { Decision } from './decision-context.ts';
import type { AttachmentState, DocumentState } from './document-state.ts';
import type { AttachmentId } from './ids.ts';
import { typed } from './input-checks.ts';
import { ok, refuse } from './refusal.ts';

export const attachmentLimits = { perDocument: 200, description: 2000 } as const;

/** Files beside the text: what is there is a fold, so that the ledger keeps what ever was (LE-4). */
export function decideAttachment(state: DocumentState, command: AttachmentCommand): Decision {
  switch (command.type) {
    case 'attach':
      return decideAttach(state, command);
    case 'change-attachment':
      return decideChange(state, command);
    case 'remove-attachment':
      return decideRemove(state, command);
  }
}

function decideAttach(state: DocumentState, { type: _, ...file }: CommandOf<'attach'>): Decision {
  const description = descriptionOf(file.description);
  if (!description.ok) return description;
  if (state.attachments.has(file.attachmentId)) return refuse('already-done');
  const limit = attachmentLimits.perDocument;
  if (presentAttachments(state).length >= limit) return refuse('attachments-full', { limit });
  return ok([{ type: 'attachmentAdded', data: { ...file, description: description.value } }]);
}

function decideChange(state: DocumentState, command: CommandOf<'change-attachment'>): Decision {
  const { attachmentId, isConfidential } = command;
  const description = descriptionOf(command.description);
  if (!description.ok) return description;
  const there = presentAttachment(state, attachmentId);
  if (there === undefined) return refuse('not-found');
  if (there.description === description.value && there.isConfidential === isConfidential)
    return refuse('already-done');
  const data = { attachmentId, description: description.value, isConfidential };
  return ok([{ type: 'attachmentChanged', data }]);
}

function decideRemove(state: DocumentState, { attachmentId }: CommandOf<'remove-attachment'>): Decision {
  const there = presentAttachment(state, attachmentId);
  if (there === undefined) return refuse('not-found');
  return ok([{ type: 'attachmentRemoved', data: { attachmentId, name: there.name } }]);
}

function descriptionOf(text: string) {
  return typed(text, { field: 'description', limit: attachmentLimits.description, whenEmpty: null });
}

/** In the order in which they came. */
export function presentAttachments(state: DocumentState): readonly AttachmentState[] {
  return [...state.attachments.values()].filter(({ removedAt }) => removedAt === null);
}

/** Undefined also for one that was removed. */
export function presentAttachment(state: DocumentState, id: AttachmentId): AttachmentState | undefined {
  const found = state.attachments.get(id);
  return found?.removedAt === null ? found : undefined;
}

/** Who brought a file may change and remove it while they may bring files; the secretariat always may. */
export function isOwnAttachment(state: DocumentState, id: AttachmentId, actor: Actor): boolean {
  const by = state.attachments.get(id)?.by;
  return by?.kind === 'person' && actor.kind === 'person' && by.personId === actor.personId;
}
