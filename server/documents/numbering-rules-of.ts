/**
 * How a text of a document is numbered (TX-2). Numbers that are kept are those of the version that was circulated last
 * before it, which may itself have kept those of an earlier one: they are counted again from the frozen contents, so that
 * nothing but the ledgers and the contents has to be believed. A translation that was not circulated itself keeps those
 * of its original (TL-2): its clauses have the same ids.
 */
import { clausesOf } from '../../shared/content/clause-list.ts';
import { isSameFormat } from '../../shared/domain/cut-version.ts';
import type { DocumentState, VersionState } from '../../shared/domain/document-state.ts';
import type { VersionOf } from '../../shared/domain/events.ts';
import { keepNumbersOf } from '../../shared/domain/numbering.ts';
import { keeping, numberingRules } from '../../shared/domain/numbering-rules.ts';
import type { NumberingRules } from '../../shared/domain/numbering-rules.ts';
import type { NumberFormat } from '../../shared/domain/number-format.ts';
import type { DocumentContext } from './document-context.ts';
import { findContent } from './stored-content.ts';

type Stores = Pick<DocumentContext, 'files' | 'store'>;

/** Of the live text. */
export async function liveRules(stores: Stores, state: DocumentState): Promise<NumberingRules> {
  const { numbering: format, keptFrom } = state;
  return rulesWith(stores, state, { format, keptFrom, keptOf: await keptOfOriginal(stores, state) });
}

/** Of a frozen version, as they were when it was cut. */
export function versionRules(
  stores: Stores,
  state: DocumentState,
  version: VersionNumbering,
): Promise<NumberingRules> {
  return rulesWith(stores, state, {
    format: version.numbering ?? null,
    keptFrom: version.keptFrom ?? null,
    keptOf: version.keptOf ?? null,
  });
}

/** What of its original a translation keeps the numbers of; null for another text, and once it was circulated itself. */
export async function keptOfOriginal(
  { store }: Pick<Stores, 'store'>,
  { keptFrom, translationOf }: DocumentState,
): Promise<VersionOf | null> {
  if (keptFrom !== null || translationOf === null) return null;
  const original = await store.load(translationOf);
  if (original === undefined || original.keptFrom === null) return null;
  return { documentId: original.id, version: original.keptFrom };
}

type VersionNumbering = Pick<VersionState, 'numbering' | 'keptFrom' | 'keptOf'>;
type Chosen = {
  readonly format: NumberFormat | null;
  readonly keptFrom: number | null;
  readonly keptOf: VersionOf | null;
};

async function rulesWith(stores: Stores, state: DocumentState, chosen: Chosen): Promise<NumberingRules> {
  const { format, keptFrom, keptOf } = chosen;
  const rules = numberingRules({ scheme: state.scheme, language: state.language, format });
  if (rules.format.keeping === 'renumber') return rules;
  const owner = keptOf === null ? state : await inLanguage(stores, state, keptOf);
  const number = keptOf === null ? keptFrom : keptOf.version;
  const circulated = owner?.versions.find((version) => version.number === number);
  if (owner === undefined || circulated === undefined) return rules;
  const content = await findContent(stores.files, circulated.digest);
  // A lost version is told by the check of the ledger; it must not keep people from the text they work on.
  if (content === undefined) return rules;
  const before = await versionRules(stores, owner, circulated);
  // Numbers of another numbering would stand for nothing here.
  if (keptOf !== null && !isSameFormat(before.format, rules.format)) return rules;
  const clauses = clausesOf(content).map(({ attrs }) => attrs);
  return keeping(rules, keepNumbersOf(clauses, before));
}

/** The original as if it were in the language of its translation: places are named by words such as "Annex". */
async function inLanguage(
  { store }: Stores,
  { language }: DocumentState,
  { documentId }: VersionOf,
): Promise<DocumentState | undefined> {
  const original = await store.load(documentId);
  return original && { ...original, language };
}
