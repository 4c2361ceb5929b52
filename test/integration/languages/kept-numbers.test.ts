/** Numbers that an original keeps since it was circulated, in a translation that was not (TX-2). */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { annex, heading, paragraph, provision } from '../../../shared/content/build.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { defaultFormat } from '../../../shared/domain/number-format.ts';
import { rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import type { Block } from '../../../shared/content/text-content.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { delegations } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { hoursLater } from '../../support/builders/document-story.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { workOnLanguages } from '../../support/documents/work-on-languages.ts';

let documents: Documents;
let english: DocumentId;
let french: DocumentId;
beforeEach(async () => {
  documents = await startDocuments();
  english = await plant(documents, givenStage('drafting'), 'kept-numbers');
  await write(english, circulated);
  french = await workOnLanguages(documents).started(english);
});
afterEach(() => documents.stop());

const section = (words: string, id: string): readonly Block[] => [
  heading(1, words)(id),
  provision(2, 'Words of the section.')(`${id}-words`),
];
const circulated = [
  ...section('Scope', 'a'),
  ...section('Fees', 'b'),
  annex('Forms')('x'),
  ...section('Form', 'x1'),
  ...section('Fee form', 'x2'),
];
const inserted = [
  ...section('Scope', 'a'),
  ...section('Appeals', 'new'),
  ...section('Fees', 'b'),
  annex('Forms')('x'),
  ...section('Form', 'x1'),
  ...section('Receipt', 'xnew'),
  ...section('Fee form', 'x2'),
];

const as = (name: string) => workAs(documents.as(name));
const write = (id: DocumentId, content: readonly Block[]) =>
  documents.liveText.edit(
    id,
    { type: 'replace-content', content: { type: 'doc', content: [paragraph('Preface.')('p'), ...content] } },
    'drafter-1',
  );

async function circulate(id: DocumentId): Promise<void> {
  const delegationIds = delegations.map((each) => each.id);
  const deadline = hoursLater(24);
  await as('secretariat-1').send(id, { type: 'open-review', deadline, delegationIds });
  await as('secretariat-1').send(id, { type: 'close-review' });
}

async function numbersOf(id: DocumentId, number: number | 'current', language = 'fr') {
  const read = await documents
    .as('secretariat-1')
    .get(routes.getVersion, { params: { documentId: id, number } });
  const clauses = listClauses(read.content, rulesFrom(read.numbering, language));
  return Object.fromEntries(clauses.map(({ clause, number: shown }) => [clause.attrs.id, shown]));
}

const kept = { a: '1', new: '1A', b: '2', x1: 'Annexe A, 1', xnew: 'Annexe A, 1A', x2: 'Annexe A, 2' };

it('[TX-2] a translation that was not circulated numbers its clauses as the original does, annexes too', async () => {
  await circulate(english);
  await write(english, inserted);
  await write(french, inserted);
  expect(await numbersOf(english, 'current', 'en')).toMatchObject({
    ...kept,
    x1: 'Annex A, 1',
    xnew: 'Annex A, 1A',
    x2: 'Annex A, 2',
  });
  expect(await numbersOf(french, 'current')).toMatchObject(kept);
});

it('[TX-2] its versions keep the numbers they were cut with, whatever becomes of the original', async () => {
  await circulate(english);
  await write(french, inserted);
  await as('drafter-1').cut(french, 'First');
  await write(english, inserted);
  await circulate(english);
  expect(await numbersOf(french, 1)).toMatchObject(kept);
});

it('[TX-2] once it was circulated itself its own numbers are kept', async () => {
  await circulate(french);
  await circulate(english);
  await write(french, inserted);
  expect(await numbersOf(french, 'current')).toMatchObject(kept);
  const { items } = await as('drafter-1').versions(french);
  expect(items.some((version) => 'keptOf' in version)).toBe(false);
});

it('[TX-2] a translation with a numbering of its own keeps no numbers of another one', async () => {
  const own = { ...defaultFormat('sop'), annexWord: 'schedule' as const };
  await documents
    .as('drafter-1')
    .get(routes.setNumbering, { params: { documentId: french }, body: { format: own } });
  await circulate(english);
  await write(french, inserted);
  expect(await numbersOf(french, 'current')).toMatchObject({ a: '1', new: '2', b: '3' });
});

it('[TX-2] an original that was never circulated leaves the translation to count', async () => {
  await write(french, inserted);
  expect(await numbersOf(french, 'current')).toMatchObject({ a: '1', new: '2', b: '3' });
});
