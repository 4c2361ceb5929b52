/** References and the direction of a clause in the words of merge notices (RT-7): shown with them, and put back with them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { blockText } from '../../../shared/content/block-text.ts';
import { referenceSign, targetsIn } from '../../../shared/content/reference-marks.ts';
import { mergeRoutes } from '../../../shared/contract/merge-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { drafter, secretariat } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments, type Documents } from '../../support/documents/start-documents.ts';
import { changeOfClause, type ClauseChange } from '../../support/merges/change-of-clause.ts';

let documents: Documents;
let documentId: DocumentId;

beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('drafting'), 'sop-1');
});
afterEach(() => documents.stop());

const changeOf = (change: ClauseChange) => changeOfClause({ engine: documents.engine, documentId }, change);

const officer = 'The officer'.length;

function wordsAt(clause: Y.XmlElement): Y.XmlText {
  const text = clause.get(0);
  if (!(text instanceof Y.XmlText)) throw new Error('The clause has no words.');
  return text;
}

/** As an editor writes it: first the sign, then where it leads. */
function refers(clause: Y.XmlElement, at: number, target: string): void {
  wordsAt(clause).insert(at, referenceSign);
  wordsAt(clause).format(at, referenceSign.length, { reference: { target } });
}

/** ` under ⟨c1⟩ or ⟨gone⟩,` behind "The officer". */
const typesReferences: ClauseChange = (clause) => {
  const text = wordsAt(clause);
  text.insert(officer, ' under  or ,');
  refers(clause, officer + ' under '.length, 'c1');
  refers(clause, officer + ' under ⟨ or '.length, 'gone');
};
const typed = ` under ${referenceSign} or ${referenceSign},`;
const deletes: ClauseChange = (_clause, fragment) => fragment.delete(2, 1);

const append = (update: Uint8Array, by: typeof drafter) =>
  documents.engine.append(documentId, [{ update, by: by.personId }]);
const as = (person: typeof drafter) => documents.as(person.personId);
const list = () =>
  as(drafter)
    .get(mergeRoutes.listMergeNotices, { params: { documentId } })
    .then(({ items }) => items);

async function onlyNotice() {
  await expect.poll(list, { timeout: 5_000 }).toHaveLength(1);
  const [notice] = await list();
  if (notice === undefined) throw new Error('There is no notice.');
  return notice;
}

async function putBack(): Promise<void> {
  const { id: noticeId } = await onlyNotice();
  await as(drafter).get(mergeRoutes.putBackWords, { params: { documentId, noticeId } });
}

async function clauseNow(id: string) {
  const { content } = await workAs(as(secretariat)).text(documentId);
  const block = content.find(({ attrs }) => attrs.id === id);
  if (block?.type !== 'clause') throw new Error(`There is no clause ${id}.`);
  return { ...block.attrs, words: blockText(block), targets: targetsIn(block) };
}

it.each(['before', 'after'] as const)(
  '[RT-7][TX-3] references written %s the clause was deleted are in the notice and come back as references, also to a clause that is gone',
  async (when) => {
    const [written, deleted] = [await changeOf(typesReferences), await changeOf(deletes)];
    if (when === 'before') await append(written, drafter);
    await append(deleted, secretariat);
    if (when === 'after') await append(written, drafter);
    expect((await onlyNotice()).parts).toContainEqual({
      text: typed,
      targets: ['c1', 'gone'],
      isHidden: true,
    });
    await putBack();
    expect(await clauseNow('c3')).toMatchObject({ words: typed.trim(), targets: ['c1', 'gone'] });
  },
);

it('[RT-7][TX-3] references of the sentence around are told with it, and words put back between them leave them as they are', async () => {
  await append(await changeOf((clause) => refers(clause, 0, 'c2')), secretariat);
  await append(await changeOf((clause) => refers(clause, wordsAt(clause).length, 'c4')), secretariat);
  const written = await changeOf((clause) => {
    wordsAt(clause).insert(1 + officer, ' or ');
    refers(clause, 1 + officer + ' or '.length, 'c1');
  });
  const moved = await changeOf((clause, fragment) => {
    const copy = clause.clone();
    fragment.delete(2, 1);
    fragment.insert(1, [copy]);
  });
  await append(moved, secretariat);
  await append(written, drafter);
  expect((await onlyNotice()).parts).toEqual([
    { text: `${referenceSign}The officer`, targets: ['c2'], isHidden: false },
    { text: ` or ${referenceSign}`, targets: ['c1'], isHidden: true },
    { text: ` on duty hands over within a day.${referenceSign}`, targets: ['c4'], isHidden: false },
  ]);
  await putBack();
  expect(await clauseNow('c3')).toMatchObject({
    words: `${referenceSign}The officer or ${referenceSign} on duty hands over within a day.${referenceSign}`,
    targets: ['c2', 'c1', 'c4'],
  });
});

it('[RT-7] words that were written between others before the clause was deleted stand between them in the notice', async () => {
  const written = await changeOf((clause) => {
    wordsAt(clause).insert(officer, ' or the deputy');
    wordsAt(clause).insert(officer + ' or'.length, ' else');
  });
  const deleted = await changeOf(deletes);
  await append(written, drafter);
  await append(deleted, secretariat);
  expect((await onlyNotice()).parts).toContainEqual({
    text: ' or else the deputy',
    targets: [],
    isHidden: true,
  });
});

it('[RT-7][TX-31] words put back as a clause of their own are written from where their clause was', async () => {
  await append(await changeOf((clause) => clause.setAttribute('dir', 'rtl')), secretariat);
  const [written, deleted] = [await changeOf(typesReferences), await changeOf(deletes)];
  await append(deleted, secretariat);
  await append(written, drafter);
  expect(await onlyNotice()).toMatchObject({ dir: 'rtl' });
  await putBack();
  expect(await clauseNow('c3')).toMatchObject({ dir: 'rtl' });
});

it('[RT-7][TX-31] the direction of a clause without a mark is none', async () => {
  const [written, deleted] = [await changeOf(typesReferences), await changeOf(deletes)];
  await append(deleted, secretariat);
  await append(written, drafter);
  expect(await onlyNotice()).toMatchObject({ dir: null });
  await putBack();
  expect(await clauseNow('c3')).not.toHaveProperty('dir');
});
