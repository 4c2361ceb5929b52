import { shownBase, shownProposal } from '../../../shared/content/shown-words.ts';
import { piecesOf, spellWords } from '../../../shared/content/spell-words.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { Wording } from '../../../shared/domain/anchor.ts';
import { refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { findClause } from './find-clause.ts';
import { takeBackWording } from './take-back-wording.ts';

export type Applying<T> = {
  readonly wording: Wording;
  /** Whose words they are: the proposer's, unless somebody chose others (CM-4). */
  readonly writer: string;
  /** A person has seen the three texts and decided. */
  readonly isForced: boolean;
  /** Writes the disposition into the ledger. */
  readonly write: () => Promise<Result<T>>;
};

/**
 * Applies the wording to the live text and writes the disposition; when there is no disposition in the end, the clause
 * is set back and everything else that was typed meanwhile stays.
 */
export async function withWording<T>(
  context: DocumentContext,
  opened: OpenedDocument,
  { wording, writer, isForced, write }: Applying<T>,
): Promise<Result<T>> {
  const { id } = opened.state;
  const before = await context.liveText.freeze(id);
  const newClauseId = context.ids.next();
  const edit = { type: 'apply-wording', wording, newClauseId, isForced } as const;
  const edited = await context.liveText.edit(id, edit, writer);
  if (!edited.ok)
    return edited.refusal.code === 'clause-changed' ? threeTexts(context, opened, wording) : edited;
  const takeBack = () => setBack(context, opened, { before, wording, newClauseId });
  try {
    const written = await write();
    if (!written.ok) await takeBack();
    return written;
  } catch (error) {
    await takeBack();
    throw error;
  }
}

/** CM-4: what stood there, what stands there, what was proposed; a person decides. */
async function threeTexts(
  context: DocumentContext,
  { state }: OpenedDocument,
  wording: Wording,
): Promise<Result<never>> {
  const clause = await findClause(context, state, wording.clauseId);
  const current = clause.ok ? spellWords(piecesOf(clause.value.clause.content), clause.value.cite).text : '';
  return refuse('clause-changed', { base: shownBase(wording), current, proposed: shownProposal(wording) });
}

type TakingBack = { readonly before: TextContent; readonly wording: Wording; readonly newClauseId: string };

async function setBack(
  { liveText, onFault }: DocumentContext,
  opened: OpenedDocument,
  { before, wording, newClauseId }: TakingBack,
): Promise<void> {
  const { id } = opened.state;
  try {
    const clauseId = wording.kind === 'insert-after' ? newClauseId : wording.clauseId;
    const content = takeBackWording({ before, now: await liveText.freeze(id), clauseId });
    await liveText.edit(id, { type: 'replace-content', content }, personOf(opened));
  } catch (error) {
    onFault(error, 'taking back the wording of an amendment');
  }
}

function personOf({ actor }: OpenedDocument): string {
  return actor.kind === 'person' ? actor.personId : '';
}
