import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { can } from '../../../shared/domain/can.ts';
import type { TextCommand } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { decisionOn, withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentDocument } from '../../documents/present-document.ts';
import { shareMark } from './share-mark.ts';

export type DocumentUpdate = {
  readonly title?: string | undefined;
  readonly isConfidential?: boolean | undefined;
};

/** All of the update or nothing: every part is decided before the first is written. */
export async function updateDocument(
  context: DocumentContext,
  opened: OpenedDocument,
  update: DocumentUpdate,
): Promise<Result<DocumentView>> {
  const { state, actor, project } = opened;
  const commands = commandsOf(state, update);
  for (const command of commands) {
    const decision = decide(state, command, decisionOn(opened, nowOf(context)));
    if (!decision.ok) return decision;
  }
  const shared = await shareAsked(context, opened, update);
  if (!shared.ok) return shared;
  let latest = state;
  for (const command of commands) {
    const change = { documentId: state.id, actor, settings: project.settings, command, seenSeq: null };
    const changed = await changeDocument(context, change);
    if (!changed.ok) return changed;
    latest = changed.value;
  }
  // Once more for a version that was begun meanwhile from the unmarked text.
  const sharedLate = await shareAsked(context, opened, update);
  if (!sharedLate.ok) return sharedLate;
  return ok(presentDocument(withState(opened, latest), nowOf(context)));
}

/** Only of who may mark this version, which `can` is asked about before; else the mark stays as it is. */
async function shareAsked(
  context: DocumentContext,
  opened: OpenedDocument,
  { isConfidential }: DocumentUpdate,
): Promise<Result<true>> {
  const { actor, subject } = opened;
  if (isConfidential === undefined) return ok(true);
  const may = can({ actor, action: 'document.set-confidentiality', subject });
  return may.ok ? shareMark(context, opened, isConfidential) : ok(true);
}

function commandsOf(state: DocumentState, { title, isConfidential }: DocumentUpdate): readonly TextCommand[] {
  const commands: TextCommand[] = [];
  if (title !== undefined && title !== state.title) commands.push({ type: 'rename', title });
  if (isConfidential !== undefined && isConfidential !== state.isConfidential)
    commands.push({ type: 'change-confidentiality', isConfidential });
  return commands;
}
