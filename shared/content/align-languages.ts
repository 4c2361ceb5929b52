/** Two languages of one text, clause by clause: what of the one is up to date with the other (TL-2). Pure. */
import { blockText } from './block-text.ts';
import type { Block, TextContent } from './text-content.ts';
import type { Digest } from '../domain/events.ts';
import { digestOf } from '../domain/digest.ts';

/** What a clause of the following text is, seen from the leading one. */
export const alignedStates = [
  /** Confirmed, and the leading clause is as it was then; or there is nothing to translate. */
  'current',
  /** Confirmed, and the leading clause has changed since. */
  'outdated',
  /** In the leading text only. */
  'new',
  /** In the following text only. */
  'gone',
  /** Never confirmed, and the words are still those of the leading text. */
  'untranslated',
  /** Never confirmed, in words of its own. */
  'unconfirmed',
] as const;
export type AlignedState = (typeof alignedStates)[number];

/** A block with the SHA-256 of its canonical JSON, id included, marks of comments not. */
export type DigestedBlock = { readonly block: Block; readonly digest: Digest };

export type AlignedClause = {
  readonly id: string;
  readonly state: AlignedState;
  readonly leader: DigestedBlock | null;
  readonly follower: DigestedBlock | null;
};

export type LanguageSides = {
  readonly leader: readonly DigestedBlock[];
  readonly follower: readonly DigestedBlock[];
  /** By clause: the leading clause as it was when somebody confirmed it last. */
  readonly confirmed: ReadonlyMap<string, { readonly leader: Digest }>;
};

export function digested(content: TextContent): readonly DigestedBlock[] {
  return content.content.map((block) => ({ block, digest: digestOf(block) }));
}

/** Every clause of either text once, in the order of the leading one; what is gone from it stands where the follower has it. */
export function alignLanguages({ leader, follower, confirmed }: LanguageSides): readonly AlignedClause[] {
  const leading = byId(leader);
  const following = byId(follower);
  const goneAfter = goneByNeighbour(follower, leading);
  const gone = (after: string): readonly AlignedClause[] =>
    (goneAfter.get(after) ?? []).map((own) => ({
      id: own.block.attrs.id,
      state: 'gone',
      leader: null,
      follower: own,
    }));
  const rows = [...leading].flatMap(([id, of]) => {
    const own = following.get(id) ?? null;
    return [{ id, state: stateOf(of, own, confirmed.get(id)), leader: of, follower: own }, ...gone(id)];
  });
  return [...gone(''), ...rows];
}

/** How many clauses are not up to date. */
export function behindIn(rows: readonly AlignedClause[]): number {
  return rows.filter(({ state }) => state !== 'current').length;
}

function stateOf(
  leader: DigestedBlock,
  follower: DigestedBlock | null,
  confirmed: { readonly leader: Digest } | undefined,
): AlignedState {
  if (follower === null) return 'new';
  if (isWordless(leader.block) && isWordless(follower.block)) return 'current';
  if (confirmed !== undefined) return confirmed.leader === leader.digest ? 'current' : 'outdated';
  return leader.digest === follower.digest ? 'untranslated' : 'unconfirmed';
}

function isWordless(block: Block): boolean {
  if (blockText(block).trim() !== '') return false;
  if (block.type !== 'clause') return true;
  const { actor, timeLimit, record, decision = '', alt = '', file = '' } = block.attrs;
  return [actor, timeLimit, record, decision, alt, file].every((detail) => detail === '');
}

/** The first of an id counts: a text has each once, but it comes from people's clients. */
function byId(side: readonly DigestedBlock[]): ReadonlyMap<string, DigestedBlock> {
  const found = new Map<string, DigestedBlock>();
  for (const each of side) if (!found.has(each.block.attrs.id)) found.set(each.block.attrs.id, each);
  return found;
}

/** What the leading text does not have, by the clause of both that stands before it; `''` at the beginning. */
function goneByNeighbour(
  follower: readonly DigestedBlock[],
  leading: ReadonlyMap<string, DigestedBlock>,
): ReadonlyMap<string, readonly DigestedBlock[]> {
  const found = new Map<string, DigestedBlock[]>();
  const seen = new Set<string>();
  let neighbour = '';
  for (const each of follower) {
    const { id } = each.block.attrs;
    if (leading.has(id)) neighbour = id;
    else if (!seen.has(id)) found.set(neighbour, [...(found.get(neighbour) ?? []), each]);
    seen.add(id);
  }
  return found;
}
