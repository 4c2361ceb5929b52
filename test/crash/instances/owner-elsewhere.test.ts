/** What somebody does at an instance that does not own the text happens at the one that does. */
import { describe, expect, it } from 'vitest';
import { routes } from '../../../shared/contract/routes.ts';
import { until, untilDoc } from '../../integration/realtime/support/browser.ts';
import { workAs } from '../../support/documents/call-document.ts';
import type { Instance } from '../../support/instances/start-instances.ts';
import { hasServices, useInstances } from '../../support/instances/use-instances.ts';
import { signIn } from '../../support/server/sign-in.ts';
import type { Person } from '../../support/browser/found-project.ts';

describe.skipIf(!hasServices)('Asked at the instance that does not own the text', () => {
  const { instances, draft, writer } = useInstances();

  async function at(instance: Instance, person: Person) {
    return workAs(await signIn(instance.visitor(), person));
  }

  it('[CM-2] [RT-9] a comment marks its words in the text of the owner, before the eyes of who sits there', async () => {
    const { first, second } = instances();
    const ada = await writer(draft().ada, () => first);
    const token = await ada.write();
    const lead = await at(second, draft().lead);
    const [title] = (await lead.text(draft().documentId)).content;
    const from = ada.words.indexOf(token);
    const words = { clauseId: title?.attrs.id ?? '', quote: token, from, to: from + token.length };
    const thread = await lead.comment(draft().documentId, {
      body: 'Who signs?',
      anchor: { scope: 'words', words: [words] },
    });
    await untilDoc(ada.collaboration.doc, () => /<comment[^>]*>/.exec(ada.words)?.index === from);
    const elsewhere = { ...words, quote: 'never written' };
    const refused = await lead.client.call(routes.openThread, {
      params: { documentId: draft().documentId },
      body: { body: 'Who signs?', anchor: { scope: 'words', words: [elsewhere] } },
    });
    expect(refused).toMatchObject({ status: 409, problem: { code: 'words-not-found' } });
    const { items } = await (await at(first, draft().lead)).threads(draft().documentId);
    expect(items.map(({ id }) => id)).toEqual([thread.id]);
  });

  it('[LC-5] [RT-9] a round freezes the very text of the owner while people write through both', async () => {
    const { first, second } = instances();
    const ada = await writer(draft().ada, () => first);
    const ben = await writer(draft().ben, () => second);
    ada.writeOn();
    ben.writeOn();
    await Promise.all([ada.reads(['<ben.10>']), ben.reads(['<ada.10>'])]);
    const secretariat = await at(second, draft().secretariat);
    const { documentId, project } = draft();
    const opened = await secretariat.send(documentId, {
      type: 'open-review',
      deadline: new Date(Date.now() + 3_600_000).toISOString(),
      delegationIds: project.delegations.map(({ id }) => id),
    });
    expect(opened).toMatchObject({ stage: 'review', rounds: [{ version: 1 }] });
    await Promise.all(
      [ada, ben].map(({ collaboration: { seat } }) => until(seat, (kind) => kind !== 'edit')),
    );
    const { client } = secretariat;
    const { content: frozen } = await client.get(routes.getVersion, { params: { documentId, number: 1 } });
    expect(await secretariat.text(documentId)).toEqual(frozen);
    const late = await writer(draft().secretariat, () => second);
    const saved = [...ada.saved, ...ben.saved];
    expect(saved.filter((token) => JSON.stringify(frozen).split(token).length !== 2)).toEqual([]);
    expect(JSON.stringify(frozen)).toContain(late.words);
  });
});
