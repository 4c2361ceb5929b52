/** Merge notices over HTTP (RT-7): who sees them, and that one click puts words back once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { mergeRoutes } from '../../../shared/contract/merge-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { drafter, observer, secretariat } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { createMemory, startDocuments, type Documents } from '../../support/documents/start-documents.ts';
import { changeOfClause, type ClauseChange } from '../../support/merges/change-of-clause.ts';
import { storeKinds } from '../../support/services/test-stores.ts';
import { useStore } from '../../support/services/use-store.ts';

let documents: Documents;
let documentId: DocumentId;

const changeOf = (change: ClauseChange) => changeOfClause({ engine: documents.engine, documentId }, change);

const types = (words: string) =>
  changeOf((clause) => {
    const text = clause.get(0);
    if (text instanceof Y.XmlText) text.insert('The officer'.length, words);
  });
const deletes = () => changeOf((_clause, fragment) => fragment.delete(2, 1));

/** A drafter types while the secretariat deletes the clause; whichever comes first. */
async function hideWords(): Promise<void> {
  const [typed, deleted] = [await types(' or deputy'), await deletes()];
  await documents.engine.append(documentId, [{ update: deleted, by: secretariat.personId }]);
  await documents.engine.append(documentId, [{ update: typed, by: drafter.personId }]);
}

const as = (person: typeof drafter) => documents.as(person.personId);
const list = (person: typeof drafter) =>
  as(person)
    .get(mergeRoutes.listMergeNotices, { params: { documentId } })
    .then(({ items }) => items);
const words = async () => JSON.stringify(await workAs(as(secretariat)).text(documentId));

async function onlyNotice() {
  return expect
    .poll(() => list(drafter), { timeout: 5_000 })
    .toHaveLength(1)
    .then(async () => {
      const [notice] = await list(drafter);
      if (notice === undefined) throw new Error('There is no notice.');
      return notice;
    });
}

describe.each(storeKinds())('Merge notices kept in $name', (kind) => {
  const { store } = useStore(kind);
  const memory = createMemory();
  let planted = 0;
  beforeEach(async () => {
    const { events: log, ...others } = store();
    documents = await startDocuments({ store: { ...memory, ...others, log } });
    planted += 1;
    documentId = await plant(documents, givenStage('drafting'), `sop-${planted}`);
  });
  afterEach(() => documents.stop());

  it('[RT-7] words typed into a clause that another deleted are offered with author, place and sentence', async () => {
    await hideWords();
    const notice = await onlyNotice();
    expect(notice).toMatchObject({
      authorName: drafter.name,
      isMine: true,
      changedByName: secretariat.name,
      fate: 'deleted',
    });
    expect(notice.places).toEqual(['c3', 'c2', 'c1', 'c4']);
    expect(notice.parts).toEqual([
      { text: 'The officer', targets: [], isHidden: false },
      { text: ' or deputy', targets: [], isHidden: true },
      { text: ' on duty hands over within a day.', targets: [], isHidden: false },
    ]);
    expect(await words()).not.toContain('or deputy');
  });

  it('[RT-7] two people who put the same words back do it once, and a third hears that it is done', async () => {
    await hideWords();
    const { id: noticeId } = await onlyNotice();
    const request = { params: { documentId, noticeId } };
    const answers = await Promise.all([
      as(drafter).call(mergeRoutes.putBackWords, request),
      as(secretariat).call(mergeRoutes.putBackWords, request),
    ]);
    expect(answers.some(({ ok }) => ok)).toBe(true);
    expect((await words()).split('or deputy')).toHaveLength(2);
    expect(await list(secretariat)).toEqual([]);
    const late = await as(drafter).call(mergeRoutes.putBackWords, request);
    expect(late).toMatchObject({ ok: false, problem: { code: 'already-done' } });
  });

  it('[RT-7] what is left out is gone from the list and not in the text', async () => {
    await hideWords();
    const { id: noticeId } = await onlyNotice();
    await as(secretariat).get(mergeRoutes.dismissMergeNotice, { params: { documentId, noticeId } });
    expect(await list(drafter)).toEqual([]);
    expect(await words()).not.toContain('or deputy');
  });

  it('[RT-7] a storage that fails while words are put back leaves them to be put back again, once', async () => {
    await hideWords();
    const { id: noticeId } = await onlyNotice();
    const request = { params: { documentId, noticeId } };
    documents.failures.edit.set(new Error('the disk is full'));
    expect((await as(drafter).call(mergeRoutes.putBackWords, request)).ok).toBe(false);
    documents.failures.edit.clear();
    expect(await list(drafter)).toHaveLength(1);
    await as(drafter).get(mergeRoutes.putBackWords, request);
    expect((await words()).split('or deputy')).toHaveLength(2);
  });

  it('[RT-7] a notice of another document does not exist here, and who may not edit sees none', async () => {
    await hideWords();
    const { id: noticeId } = await onlyNotice();
    const other = await plant(documents, givenStage('drafting'), 'other');
    for (const route of [mergeRoutes.putBackWords, mergeRoutes.dismissMergeNotice]) {
      const elsewhere = await as(drafter).call(route, { params: { documentId: other, noticeId } });
      expect(elsewhere).toMatchObject({ ok: false, status: 404 });
    }
    const refused = await as(observer).call(mergeRoutes.listMergeNotices, { params: { documentId } });
    expect(refused.ok).toBe(false);
  });
});
