import { digested } from '../../../shared/content/align-languages.ts';
import type { DigestedBlock } from '../../../shared/content/align-languages.ts';
import type { Digest } from '../../../shared/domain/events.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { storeContent } from '../../documents/stored-content.ts';
import { followedBy } from './follow.ts';

export type SeenClause = { readonly clauseId: ClauseId; readonly leader: Digest };
type Confirmed = { readonly confirmed: number; readonly movedOn: ClauseId[] };
type Pair = { readonly id: ClauseId; readonly own: DigestedBlock; readonly other: DigestedBlock };

/**
 * TL-3: a person says that clauses are up to date with the leading text as they saw it. What changed since they looked is
 * left out and told; when nothing is left, refused `clause-moved-on`. Saying it twice is one event.
 */
export async function confirmClauses(
  context: DocumentContext,
  opened: OpenedDocument,
  seen: readonly SeenClause[],
): Promise<Result<Confirmed>> {
  const leader = await followedBy(context, opened);
  if (!leader.ok) return leader;
  const [own, other] = await Promise.all([
    sideOf(context, opened.state.id),
    sideOf(context, leader.value.id),
  ]);
  const pairs = [...new Map(seen.map((each) => [each.clauseId, each])).values()].flatMap((each) => {
    const pair = { id: each.clauseId, own: own.get(each.clauseId), other: other.get(each.clauseId) };
    return isAsSeen(pair, each.leader) ? [pair] : [];
  });
  const taken = new Set(pairs.map(({ id }) => id));
  const movedOn = seen.map(({ clauseId }) => clauseId).filter((id) => !taken.has(id));
  if (pairs.length === 0) return refuse('clause-moved-on');
  const appended = await append(context, opened, { other: leader.value.id, pairs });
  return appended.ok ? ok({ confirmed: pairs.length, movedOn }) : appended;
}

async function append(
  context: DocumentContext,
  { state, actor, project }: OpenedDocument,
  { other, pairs }: { readonly other: OpenedDocument['state']['id']; readonly pairs: readonly Pair[] },
): Promise<Result<true>> {
  // Files before the event that names them: an event never points at nothing.
  const ownText = await storeContent(context.files, contentOf(pairs.map((pair) => pair.own)));
  const otherText = await storeContent(context.files, contentOf(pairs.map((pair) => pair.other)));
  const clauses = pairs.map(({ id, own, other: of }) => ({ id, own: own.digest, other: of.digest }));
  const changed = await changeDocument(context, {
    documentId: state.id,
    actor,
    settings: project.settings,
    command: { type: 'confirm-clauses', other, clauses, ownText, otherText },
    seenSeq: null,
  });
  return changed.ok || changed.refusal.code === 'already-done' ? ok(true) : changed;
}

type FoundPair = {
  readonly id: ClauseId;
  readonly own?: DigestedBlock | undefined;
  readonly other?: DigestedBlock | undefined;
};

function isAsSeen(pair: FoundPair, leader: Digest): pair is Pair {
  return pair.own !== undefined && pair.other?.digest === leader;
}

function contentOf(blocks: readonly DigestedBlock[]) {
  return { type: 'doc', content: blocks.map(({ block }) => block) } as const;
}

async function sideOf({ liveText }: DocumentContext, id: OpenedDocument['state']['id']) {
  const blocks = digested(await liveText.freeze(id));
  return new Map(blocks.map((each) => [each.block.attrs.id, each]));
}
