/** Quotes and proposals with references in them: read as they were, and the same references when they are accepted. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildContent, countedIds, heading, provision, title } from '../../../shared/content/build.ts';
import { referenceSign, targetsIn } from '../../../shared/content/reference-marks.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { reference } from '../../support/content/reference.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

const sign = referenceSign;
const c3: ClauseId = asId('c3');
const c4: ClauseId = asId('c4');
const c5: ClauseId = asId('c5');
const second = 'section\u00a01.2';
const base = `Under ${sign} officers hand over.`;

/** The third clause refers to the fourth one, number 1.2. */
const text: TextContent = buildContent(countedIds(), [
  title('Joint SOP'),
  heading(1, 'Handover'),
  provision(2, ['Under ', reference('c4'), ' officers hand over.']),
  provision(2, 'The record is kept for five years.'),
  provision(2, 'The register is open.'),
]);

let documents: Documents;
let documentId: DocumentId;
beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('review'), 'sop');
  await write(text);
});
afterEach(() => documents.stop());

const write = (content: TextContent) =>
  documents.liveText.edit(documentId, { type: 'replace-content', content }, 'drafter-1');
const member = () => documents.as('member-kra');
const drafter = () => workAs(documents.as('drafter-1'));
const closeReview = () => workAs(documents.as('secretariat-1')).send(documentId, { type: 'close-review' });

async function clause(id: string) {
  const content = await documents.liveText.freeze(documentId);
  const found = content.content.find(({ attrs }) => attrs.id === id);
  if (found?.type !== 'clause') throw new Error(`There is no clause ${id}.`);
  const words = (found.content ?? []).map((each) => (each.type === 'text' ? each.text : '')).join('');
  return { words, targets: targetsIn(found) };
}

type Wording = Parameters<typeof propose>[0];

function propose(wording: {
  readonly text: string;
  readonly targets?: ClauseId[];
  readonly kind?: 'change' | 'insert-after';
}) {
  const { kind = 'change', ...words } = wording;
  return member().call(contributionRoutes.proposeAmendment, {
    params: { documentId },
    body: { wording: { kind, clauseId: c3, ...words }, rationale: 'Clearer.' },
  });
}

async function accept(
  wording: Wording,
  apply: { text: string | null; targets?: ClauseId[] } = { text: null },
) {
  const proposed = await propose(wording);
  if (!proposed.ok) throw new Error('The proposal was refused.');
  await closeReview();
  return drafter().client.call(contributionRoutes.dispose, {
    params: { documentId },
    body: { subject: { kind: 'amendment', id: proposed.value.id }, disposition: 'accepted', apply },
  });
}

it('[CM-3] a comment keeps what a reference in its quote read, also when the clause is gone', async () => {
  const words = [{ clauseId: c3, quote: `Under ${sign}`, from: 0, to: 7 }];
  await workAs(member()).comment(documentId, { body: 'Why?', anchor: { scope: 'words', words } });
  await write({ ...text, content: text.content.filter(({ attrs }) => attrs.id !== 'c4') });
  const { items } = await workAs(member()).threads(documentId);
  expect(items[0]?.anchor).toMatchObject({ words: [{ references: [{ target: 'c4', words: second }] }] });
});

describe('[TX-3] a proposed wording', () => {
  it('keeps what its references read, and is written with the same references', async () => {
    const words = `Officers hand over under ${sign} and ${sign}.`;
    const answered = await accept({ text: words, targets: [c5, c4] });
    expect(answered).toMatchObject({
      ok: true,
      value: {
        amendment: {
          wording: {
            base,
            baseReferences: [{ target: 'c4', words: second }],
            references: [
              { target: 'c5', words: 'section\u00a01.3' },
              { target: 'c4', words: second },
            ],
          },
          dispositions: [{ resultingText: `Officers hand over under section\u00a01.3 and ${second}.` }],
        },
      },
    });
    expect(await clause('c3')).toEqual({ words, targets: ['c5', 'c4'] });
  });

  it('[CM-4] that changes only where a reference leads is a change, and is written so', async () => {
    const answered = await accept({ text: base, targets: [c5] });
    expect(answered).toMatchObject({
      ok: true,
      value: {
        amendment: {
          isApplied: true,
          wording: {
            text: base,
            baseReferences: [{ target: 'c4', words: second }],
            references: [{ target: 'c5', words: 'section\u00a01.3' }],
          },
        },
      },
    });
    expect(await clause('c3')).toEqual({ words: base, targets: ['c5'] });
  });

  it('[CM-4] with the words and the references of the clause changes nothing and is refused', async () => {
    const refused = { ok: false, status: 422, problem: { fields: [{ path: 'wording.text' }] } };
    expect(await propose({ text: base, targets: [c4] })).toMatchObject(refused);
    expect(await propose({ text: base })).toMatchObject(refused);
  });

  it('says nothing of its references: they are those of the clause, where there are as many', async () => {
    await accept({ text: `Under ${sign} officers must hand over.` });
    expect((await clause('c3')).targets).toEqual(['c4']);
  });

  it('with a reference that is said to lead nowhere is refused, with the field', async () => {
    const refused = {
      ok: false,
      status: 422,
      problem: { code: 'invalid-input', fields: [{ path: 'wording.targets' }] },
    };
    expect(await propose({ text: `${sign} and ${sign}` })).toMatchObject(refused);
    expect(await propose({ text: 'no reference', targets: [c4] })).toMatchObject(refused);
    expect(await propose({ text: `New, ${sign}`, kind: 'insert-after' })).toMatchObject(refused);
    const hostile: ClauseId = asId('"><script>');
    expect(await propose({ text: sign, targets: [hostile] })).toMatchObject({ ok: false, status: 422 });
  });

  it('of a new clause brings its references along, also to a clause that is gone', async () => {
    const gone: ClauseId = asId('gone');
    const answered = await accept({
      kind: 'insert-after',
      text: `See ${sign}, ${sign}`,
      targets: [c5, gone],
    });
    expect(answered).toMatchObject({
      value: { amendment: { wording: { references: [{}, { words: '[missing reference]' }] } } },
    });
    const content = await documents.liveText.freeze(documentId);
    const added = content.content[3];
    expect(added && targetsIn(added)).toEqual(['c5', 'gone']);
  });

  it('is shown beside the two others when the reference leads elsewhere by now', async () => {
    const moved = provision(2, ['Under ', reference('c5'), ' officers hand over.'])('c3');
    const proposed = await propose({ text: `By ${sign} officers hand over.`, targets: [c4] });
    if (!proposed.ok) throw new Error('The proposal was refused.');
    await write({ ...text, content: text.content.map((block) => (block.attrs.id === 'c3' ? moved : block)) });
    await closeReview();
    const answered = await drafter().client.call(contributionRoutes.dispose, {
      params: { documentId },
      body: {
        subject: { kind: 'amendment', id: proposed.value.id },
        disposition: 'accepted',
        apply: { text: null },
      },
    });
    expect(answered).toMatchObject({ ok: false, problem: { code: 'clause-changed' } });
    expect((await clause('c3')).targets).toEqual(['c5']);
  });

  it('is written with other words that a person chose, and theirs is what is credited', async () => {
    const chosen = `Officers hand over, see ${sign}.`;
    await accept({ text: `By ${sign}.`, targets: [c4] }, { text: chosen, targets: [c4] });
    expect(await clause('c3')).toEqual({ words: chosen, targets: ['c4'] });
  });

  it('is not written with chosen words whose references lead nowhere', async () => {
    const answered = await accept(
      { text: `By ${sign}.`, targets: [c4] },
      { text: `By ${sign}.`, targets: [] },
    );
    expect(answered).toMatchObject({ status: 422, problem: { fields: [{ path: 'apply.targets' }] } });
    expect((await clause('c3')).words).toBe(base);
  });
});
