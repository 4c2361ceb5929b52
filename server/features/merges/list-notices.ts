import type { MergeNoticeView } from '../../../shared/contract/merge-routes.ts';
import type { PersonId, ProjectId } from '../../../shared/domain/ids.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { excerptOf } from './excerpt.ts';
import type { MergeContext } from './merge-context.ts';
import type { NoticeRecord } from './merge-records.ts';
import { wordsOf } from './pieces.ts';

const mostListed = 200;

/** Oldest first; what hides nothing but spaces is left out. */
export async function listNotices(
  context: MergeContext,
  { state, actor }: OpenedDocument,
): Promise<readonly MergeNoticeView[]> {
  const { items } = await context.store.notices.list({
    where: { documentId: { equals: state.id }, state: { in: ['open', 'putting-back'] } },
    order: { field: 'at', direction: 'ascending' },
    limit: mostListed,
  });
  const notices = items.map(({ value }) => value).filter(hidesWords);
  const people = new Set(notices.flatMap(({ authorId, place }) => [authorId, place?.by ?? null]));
  const names = await namesOf(context, state.projectId, people);
  const me = actor.kind === 'person' ? actor.personId : null;
  return notices.map((notice) => viewOf(notice, names, me));
}

export function hidesWords({ insertions }: Pick<NoticeRecord, 'insertions'>): boolean {
  return insertions.some(({ pieces }) => wordsOf(pieces).trim() !== '');
}

function viewOf(
  notice: NoticeRecord,
  names: ReadonlyMap<string | null, string>,
  me: PersonId | null,
): MergeNoticeView {
  const { id, authorId, at, place } = notice;
  return {
    id,
    authorName: names.get(authorId) ?? null,
    isMine: authorId !== null && authorId === me,
    changedByName: names.get(place?.by ?? null) ?? null,
    fate: place?.fate ?? null,
    at,
    dir: place?.dir ?? null,
    places: place === null ? [] : placesOf(place),
    parts: [...excerptOf(notice)],
  };
}

function placesOf(place: NonNullable<NoticeRecord['place']>): string[] {
  const { clauseId, joinedInto, before, after } = place;
  return [clauseId, joinedInto ?? '', ...before, ...after].filter((id) => id !== '');
}

async function namesOf(
  { directory }: MergeContext,
  projectId: ProjectId,
  people: ReadonlySet<string | null>,
): Promise<ReadonlyMap<string | null, string>> {
  const names = new Map<string | null, string>();
  for (const person of people) {
    const personId: PersonId | null = person === null ? null : asId(person);
    const actor = personId === null ? undefined : await directory.actor(personId, projectId);
    if (actor?.kind === 'person') names.set(person, actor.name);
  }
  return names;
}
