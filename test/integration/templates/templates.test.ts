import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockText } from '../../../shared/content/block-text.ts';
import type { Block, TextContent } from '../../../shared/content/text-content.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { templateRoutes } from '../../../shared/contract/template-routes.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import { delegations, project } from '../../support/builders/actors.ts';
import { hoursLater } from '../../support/builders/document-story.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { writeEverything } from '../../support/documents/write-everything.ts';

let documents: Documents;
beforeAll(async () => {
  documents = await startDocuments();
});
afterAll(() => documents.stop());

const as = (name: string) => documents.as(name);
const inProject = { params: { projectId: project } };
const openTemplate = (name: string, kind: Kind, language = 'en') =>
  as(name).call(templateRoutes.openTemplate, { ...inProject, body: { kind, language } });
const own = async (kind: Kind): Promise<DocumentId> => {
  const opened = await openTemplate('secretariat-1', kind);
  if (!opened.ok) throw new Error(opened.problem.detail);
  return opened.value.id;
};
const guidesOf = (id: DocumentId) =>
  as('secretariat-1').get(templateRoutes.getGuides, { params: { documentId: id } });
const rewrite = async (id: DocumentId, change: (blocks: readonly Block[]) => readonly Block[]) => {
  const text: TextContent = await documents.liveText.freeze(id);
  const content = { ...text, content: [...change(text.content)] };
  await documents.liveText.edit(id, { type: 'replace-content', content }, 'drafter-1');
};
const openReview = (id: DocumentId) =>
  workAs(as('secretariat-1')).trySend(id, {
    type: 'open-review',
    deadline: hoursLater(24),
    delegationIds: delegations.map((each) => each.id),
  });
const idOf = (content: TextContent, words: string) => {
  const block = content.content.find((each) => blockText(each) === words);
  if (block === undefined) throw new Error(`Nothing reads “${words}”.`);
  return block.attrs.id;
};

describe('[AC-5] who reads and writes templates', () => {
  it('the secretariat makes one its own, everyone in the project reads it, nobody else knows of it', async () => {
    const id = await own('guidelines');
    expect((await openTemplate('drafter-1', 'guidelines')).status).toBe(403);
    expect((await openTemplate('stranger', 'guidelines')).status).toBe(404);
    const read = (name: string) => as(name).call(documentRoutes.getDocument, { params: { documentId: id } });
    for (const name of ['drafter-1', 'member-kra', 'observer-1', 'supervisor-1']) {
      const answer = await read(name);
      expect(answer).toMatchObject({ ok: true, value: { isTemplate: true, seat: 'read', commands: [] } });
    }
    expect(await read('secretariat-1')).toMatchObject({ ok: true, value: { seat: 'edit', next: null } });
    expect((await read('stranger')).status).toBe(404);
  });

  it('there is one for a kind and a language, however many ask at once', async () => {
    const opened = await Promise.all(
      [1, 2, 3].map(() => openTemplate('secretariat-1', 'final-report', 'fr')),
    );
    expect(new Set(opened.map((each) => (each.ok ? each.value.id : each.problem.code))).size).toBe(1);
    const { items, language } = await as('observer-1').get(templateRoutes.listTemplates, {
      ...inProject,
      query: { language: 'fr' },
    });
    expect(language).toBe('fr');
    expect(items.map(({ kind, own: mine }) => [kind, mine !== null])).toContainEqual(['final-report', true]);
    expect(items.filter((each) => each.own !== null)).toHaveLength(1);
  });

  it('it has no life and no comments, and is in no list of documents', async () => {
    const id = await own('guidelines');
    expect(await openReview(id)).toMatchObject({ status: 409, problem: { code: 'is-template' } });
    const list = await as('secretariat-1').get(projectRoutes.listDocuments, { ...inProject, query: {} });
    expect(list.items.map((each) => each.id)).not.toContain(id);
    const activity = await as('secretariat-1').get(projectRoutes.listActivity, { ...inProject, query: {} });
    expect(activity.items.map((each) => each.documentId)).not.toContain(id);
    expect(
      await as('secretariat-1').get(versionRoutes.cutVersion, {
        params: { documentId: id },
        body: { name: 'Agreed', note: '' },
      }),
    ).toBeDefined();
  });

  it('only the secretariat says what is asked, and hostile input is refused with its field', async () => {
    const id = await own('guidelines');
    const clauseId = idOf(await documents.liveText.freeze(id), 'Introduction');
    const set = (name: string, body: unknown, clause: string = clauseId) =>
      as(name).call(templateRoutes.setGuide, {
        params: { documentId: id, clauseId: clause },
        body: body as { prompt: string; isLocked: boolean; isRequired: boolean },
      });
    const asked = { prompt: 'Why?', isLocked: false, isRequired: true };
    expect((await set('drafter-1', asked)).status).toBe(403);
    expect((await set('secretariat-1', { ...asked, prompt: 'x'.repeat(501) })).status).toBe(422);
    expect((await set('secretariat-1', { ...asked, isLocked: 'yes' })).status).toBe(422);
    expect(await set('secretariat-1', asked, 'nowhere')).toMatchObject({
      problem: { code: 'clause-not-found' },
    });
    const title = (await documents.liveText.freeze(id)).content[0]?.attrs.id ?? '';
    expect((await set('secretariat-1', asked, title)).status).toBe(422);
    expect((await set('secretariat-1', asked)).ok).toBe(true);
    expect(await set('secretariat-1', asked)).toMatchObject({ problem: { code: 'already-done' } });
    const limit = await as('secretariat-1').call(templateRoutes.setPageLimit, {
      params: { documentId: id },
      body: { pages: 0 },
    });
    expect(limit.status).toBe(422);
  });
});

describe('[TX-18] a document begun with a template', () => {
  it('has the words and the asking of the project’s own, and none of its prompts in any text', async () => {
    const id = await own('summary-brief');
    await rewrite(id, (blocks) =>
      blocks.map((block) =>
        block.type === 'clause' && blockText(block) === 'The issue'
          ? { ...block, content: [{ type: 'text', text: 'The question' }] }
          : block,
      ),
    );
    const clauseId = idOf(await documents.liveText.freeze(id), 'The question');
    await as('secretariat-1').get(templateRoutes.setGuide, {
      params: { documentId: id, clauseId },
      body: { prompt: '', isLocked: true, isRequired: true },
    });
    await as('secretariat-1').get(templateRoutes.setPageLimit, {
      params: { documentId: id },
      body: { pages: 2 },
    });

    const drafter = workAs(as('drafter-1'));
    const begun = await drafter.create({ title: 'Brief for the minister', kind: 'summary-brief' });
    const asked = await guidesOf(begun);
    expect(asked.pageLimit).toBe(2);
    expect(asked.guides).toContainEqual(
      expect.objectContaining({ words: 'The question', isLocked: true, isRequired: true }),
    );
    await drafter.cut(begun, 'As begun');
    const version = await as('drafter-1').get(versionRoutes.getVersion, {
      params: { documentId: begun, number: '1' },
    });
    const prompts = asked.guides.map(({ prompt }) => prompt).filter((prompt) => prompt !== '');
    expect(prompts.length).toBeGreaterThan(5);
    for (const prompt of prompts) expect(JSON.stringify(version.content)).not.toContain(prompt);
  });

  it('opening a round is refused in words while a required section is empty, gone, or a lock reads otherwise', async () => {
    const drafter = workAs(as('drafter-1'));
    const id = await drafter.create({ title: 'Inception report', kind: 'inception-report' });
    expect(await openReview(id)).toMatchObject({ status: 409, problem: { code: 'findings-open' } });
    await writeEverything(documents, id);
    const whole = await documents.liveText.freeze(id);
    const cut = idOf(whole, 'Methodology');
    await rewrite(id, (blocks) => blocks.filter(({ attrs }) => attrs.id !== cut));
    expect(await openReview(id)).toMatchObject({
      problem: { code: 'findings-open', params: { count: 1, clause: 'Methodology' } },
    });
    await rewrite(id, () => whole.content);
    const lock = (await guidesOf(id)).guides.find(({ isLocked }) => isLocked);
    await rewrite(id, (blocks) =>
      blocks.map((block) =>
        block.type === 'clause' && block.attrs.id === lock?.clauseId
          ? { ...block, content: [{ type: 'text', text: 'Data are free for all.' }] }
          : block,
      ),
    );
    expect(await openReview(id)).toMatchObject({ problem: { code: 'findings-open' } });

    // The secretariat can release it, and the ledger says so.
    await as('secretariat-1').get(templateRoutes.setGuide, {
      params: { documentId: id, clauseId: lock?.clauseId ?? '' },
      body: { prompt: '', isLocked: false, isRequired: false },
    });
    expect(await openReview(id)).toMatchObject({ ok: true, value: { stage: 'review' } });
    const { items } = await workAs(as('secretariat-1')).ledger(id);
    expect(items.map(({ type }) => type)).toContain('guideSet');
    expect(await workAs(as('secretariat-1')).verify(id)).toMatchObject({ isIntact: true });
  });

  it('a required section that is gone for good is released without being there', async () => {
    const id = await workAs(as('drafter-1')).create({ title: 'Short report', kind: 'workshop-report' });
    await writeEverything(documents, id);
    const cut = idOf(await documents.liveText.freeze(id), 'Opening');
    await rewrite(id, (blocks) => blocks.filter(({ attrs }) => attrs.id !== cut));
    const release = (asked: { isLocked: boolean; isRequired: boolean }) =>
      as('secretariat-1').call(templateRoutes.setGuide, {
        params: { documentId: id, clauseId: cut },
        body: { prompt: '', ...asked },
      });
    expect(await release({ isLocked: true, isRequired: true })).toMatchObject({
      problem: { code: 'clause-not-found' },
    });
    expect((await release({ isLocked: false, isRequired: false })).ok).toBe(true);
  });

  it('[TX-11] another document begun with it is asked for the same', async () => {
    const first = await workAs(as('drafter-1')).create({ title: 'First', kind: 'mapping-report' });
    const second = await workAs(as('drafter-1')).create({
      title: 'Second',
      kind: 'mapping-report',
      fromId: first,
    });
    const [one, two] = [await guidesOf(first), await guidesOf(second)];
    const plain = ({ guides }: typeof one) => guides.map((guide) => ({ ...guide, clauseId: '' }));
    expect(plain(two)).toEqual(plain(one));
    expect(two.pageLimit).toBe(20);
    const ids = new Set((await documents.liveText.freeze(second)).content.map(({ attrs }) => attrs.id));
    expect(two.guides.every(({ clauseId }) => ids.has(clauseId))).toBe(true);
  });
});
