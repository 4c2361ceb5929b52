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
/** The circulated version whose numbers are kept, and the document it is of. */
type Kept = { readonly owner: DocumentState; readonly version: number };

/** Of the live text. `keptOf` is what of its original a translation keeps the numbers of (TL-2); null for any other text. */
export async function liveNumbering(stores: Stores, state: DocumentState) {
  const original = await circulatedOriginal(stores, state);
  const kept = original ?? keptOfItself(state, state.keptFrom);
  const rules = await keepingNumbers(stores, state, { rules: rulesOf(state, state.numbering), kept });
  const keptOf: VersionOf | null = original && { documentId: original.owner.id, version: original.version };
  return { rules, keptOf };
}

export async function liveRules(stores: Stores, state: DocumentState): Promise<NumberingRules> {
  return (await liveNumbering(stores, state)).rules;
}

/** Of a frozen version, as they were when it was cut. */
export async function versionRules(
  stores: Stores,
  state: DocumentState,
  { numbering, keptFrom, keptOf }: Pick<VersionState, 'numbering' | 'keptFrom' | 'keptOf'>,
): Promise<NumberingRules> {
  const rules = rulesOf(state, numbering ?? null);
  const kept =
    keptOf === undefined ? keptOfItself(state, keptFrom ?? null) : await keptOfOther(stores, keptOf);
  return keepingNumbers(stores, state, { rules, kept });
}

async function keptOfOther({ store }: Stores, { documentId, version }: VersionOf): Promise<Kept | null> {
  const owner = await store.load(documentId);
  return owner === undefined ? null : { owner, version };
}

/** The original of a translation that was not circulated itself, once the original was. */
async function circulatedOriginal(
  { store }: Stores,
  { keptFrom, translationOf }: DocumentState,
): Promise<Kept | null> {
  if (keptFrom !== null || translationOf === null) return null;
  const owner = await store.load(translationOf);
  if (owner === undefined || owner.keptFrom === null) return null;
  return { owner, version: owner.keptFrom };
}

function keptOfItself(owner: DocumentState, version: number | null): Kept | null {
  return version === null ? null : { owner, version };
}

function rulesOf({ scheme, language }: DocumentState, format: NumberFormat | null): NumberingRules {
  return numberingRules({ scheme, language, format });
}

type Keeping = { readonly rules: NumberingRules; readonly kept: Kept | null };

async function keepingNumbers(
  stores: Stores,
  state: DocumentState,
  { rules, kept }: Keeping,
): Promise<NumberingRules> {
  if (kept === null || rules.format.keeping === 'renumber') return rules;
  const circulated = kept.owner.versions.find(({ number }) => number === kept.version);
  const content = circulated && (await findContent(stores.files, circulated.digest));
  // A lost version is told by the check of the ledger; it must not keep people from the text they work on.
  if (circulated === undefined || content === undefined) return rules;
  // An original is read as if it were in the language of its translation: places are named by words such as "Annex".
  const owner = { ...kept.owner, language: state.language };
  const before = await versionRules(stores, owner, circulated);
  // Numbers of another numbering would stand for nothing here.
  if (kept.owner.id !== state.id && !isSameFormat(before.format, rules.format)) return rules;
  const clauses = clausesOf(content).map(({ attrs }) => attrs);
  return keeping(rules, keepNumbersOf(clauses, before));
}
