/**
 * How a text of a document is numbered (TX-2). Numbers that are kept are those of the version that was circulated last
 * before it, which may itself have kept those of an earlier one: they are counted again from the frozen contents, so that
 * nothing but the ledger and the contents has to be believed.
 */
import { clausesOf } from '../../shared/content/clause-list.ts';
import type { DocumentState, VersionState } from '../../shared/domain/document-state.ts';
import { keepNumbersOf } from '../../shared/domain/numbering.ts';
import { keeping, numberingRules } from '../../shared/domain/numbering-rules.ts';
import type { NumberingRules } from '../../shared/domain/numbering-rules.ts';
import type { NumberFormat } from '../../shared/domain/number-format.ts';
import type { Files } from '../ports/files.ts';
import { findContent } from './stored-content.ts';

/** Of the live text. */
export function liveRules(files: Files, state: DocumentState): Promise<NumberingRules> {
  return rulesWith(files, state, { format: state.numbering, keptFrom: state.keptFrom });
}

/** Of a frozen version, as they were when it was cut. */
export function versionRules(
  files: Files,
  state: DocumentState,
  version: Pick<VersionState, 'numbering' | 'keptFrom'>,
): Promise<NumberingRules> {
  return rulesWith(files, state, { format: version.numbering ?? null, keptFrom: version.keptFrom ?? null });
}

type Chosen = { readonly format: NumberFormat | null; readonly keptFrom: number | null };

async function rulesWith(
  files: Files,
  state: DocumentState,
  { format, keptFrom }: Chosen,
): Promise<NumberingRules> {
  const rules = numberingRules({ scheme: state.scheme, language: state.language, format });
  const circulated = state.versions.find(({ number }) => number === keptFrom);
  if (circulated === undefined || rules.format.keeping === 'renumber') return rules;
  const content = await findContent(files, circulated.digest);
  // A lost version is told by the check of the ledger; it must not keep people from the text they work on.
  if (content === undefined) return rules;
  const before = await versionRules(files, state, circulated);
  const clauses = clausesOf(content).map(({ attrs }) => attrs);
  return keeping(rules, keepNumbersOf(clauses, before));
}
