import { contentDigest } from '../../../shared/content/content-digest.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { TextCommand } from '../../../shared/domain/commands.ts';
import type { DocumentState, VersionState } from '../../../shared/domain/document-state.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { freezeText } from '../../documents/freeze-text.ts';
import { withState } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentDocument } from '../../documents/present-document.ts';
import { readContent } from '../../documents/stored-content.ts';

/**
 * Brings a version back as a forward change: the present text is frozen first, so that nothing is lost, then the live
 * text is changed, then the ledger says so.
 */
export async function restoreVersion(
  context: DocumentContext,
  opened: OpenedDocument,
  number: number,
): Promise<Result<DocumentView>> {
  const version = opened.state.versions.find((each) => each.number === number);
  if (version === undefined) return refuse('unknown-version', { version: number });
  const content = await readContent(context.files, version.digest);
  // What is written meanwhile would be neither in the kept text nor in the restored one.
  return context.liveText.hold(opened.state.id, (text) => {
    const holding = { ...context, liveText: { ...context.liveText, ...text } };
    return bringBack(holding, opened, { content, version });
  });
}

type BringingBack = { readonly content: TextContent; readonly version: VersionState };

async function bringBack(
  context: DocumentContext,
  opened: OpenedDocument,
  { content, version: { number, digest } }: BringingBack,
): Promise<Result<DocumentView>> {
  const before = await context.liveText.freeze(opened.state.id);
  if (contentDigest(before) === digest) return refuse('text-unchanged', { version: number });
  const kept = await keepPresentText(context, opened, number);
  if (!kept.ok) return kept;
  const restored = await replaceText(context, opened, { content, before, number });
  return restored.ok ? ok(presentDocument(withState(opened, restored.value), nowOf(context))) : restored;
}

async function keepPresentText(
  context: DocumentContext,
  opened: OpenedDocument,
  number: number,
): Promise<Result<unknown>> {
  const text = await freezeText(context, opened.state);
  const name = `Before version ${number} was restored`;
  const command = { type: 'cut-version', name, note: '', reason: 'before-restore', text } as const;
  const cut = await change(context, opened, command);
  // The last version reads the same: the present text is kept already.
  return cut.ok || cut.refusal.code === 'text-unchanged' ? ok(true) : cut;
}

type Replacing = { readonly content: TextContent; readonly before: TextContent; readonly number: number };

async function replaceText(
  context: DocumentContext,
  opened: OpenedDocument,
  { content, before, number }: Replacing,
): Promise<Result<DocumentState>> {
  const edited = await replace(context, opened, content);
  if (!edited.ok) return edited;
  try {
    const restored = await change(context, opened, { type: 'restore-version', number });
    if (!restored.ok) await goBack(context, opened, before);
    return restored;
  } catch (error) {
    await goBack(context, opened, before);
    throw error;
  }
}

function replace({ liveText }: DocumentContext, { state, actor }: OpenedDocument, content: TextContent) {
  const by = actor.kind === 'person' ? actor.personId : '';
  return liveText.edit(state.id, { type: 'replace-content', content }, by);
}

async function goBack(context: DocumentContext, opened: OpenedDocument, before: TextContent): Promise<void> {
  try {
    await replace(context, opened, before);
  } catch (error) {
    context.onFault(error, 'taking back a restored version');
  }
}

async function change(
  context: DocumentContext,
  { state, actor, project }: OpenedDocument,
  command: TextCommand,
): Promise<Result<DocumentState>> {
  const { settings } = project;
  return changeDocument(context, { documentId: state.id, actor, settings, command, seenSeq: null });
}
