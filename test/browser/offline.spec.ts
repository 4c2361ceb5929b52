/** What is written is never lost: offline, in two tabs, and when a seat changes under the pen. */
import { routes } from '../../shared/contract/routes.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { expect, test as base } from '../support/browser/fixtures.ts';
import { foundProject, type Person, type Project } from '../support/browser/found-project.ts';
import { holdLiveText } from '../support/browser/hold-live-text.ts';
import { caretAt } from '../support/browser/text-gestures.ts';
import { clauseOf, expectSaved, expectWords, openText, textOf } from '../support/browser/text-screen.ts';

type Given = { readonly project: Project; readonly drafter: Person; readonly documentId: DocumentId };

const test = base.extend<{ readonly given: Given }>({
  given: async ({ app, administrator }, provide, { testId }) => {
    const project = await foundProject(administrator, { app, name: `Offline ${testId}`, delegations: [] });
    const drafter = await project.join(`Drafter ${testId}`, { role: 'drafter' });
    const { id } = await administrator.client.get(routes.createDocument, {
      params: { projectId: project.id },
      body: { title: 'Seized goods', kind: 'sop' },
    });
    await provide({ project, drafter, documentId: id });
  },
});

const clause = 'This procedure applies to';
const posts = '[posts: land, air, maritime] and to [agencies].';

test('[RT-1] what is written offline is kept here, said so, and saved when the network is back', async ({
  given: { drafter, documentId },
  administrator,
  screenOf,
}) => {
  const writer = await screenOf(drafter);
  const live = await holdLiveText(writer);
  const other = await screenOf(administrator);
  await openText(writer, documentId);
  await openText(other, documentId);
  await writer.context().setOffline(true);
  live.cut();
  await caretAt(writer, clause, 'end');
  await writer.keyboard.type(' Also at sea.');
  await expect(writer.getByText(/^Offline: \d+ changes? (is|are) kept on this device$/)).toBeVisible();
  await caretAt(other, clause, 'start');
  await other.keyboard.type('As from today: ');
  await expectSaved(other);
  await expect(writer.getByText(/^You are offline\./)).toBeVisible();
  live.restore();
  await writer.context().setOffline(false);
  await expectSaved(writer);
  for (const page of [writer, other])
    await expectWords(clauseOf(page, 'Also at sea.'), `As from today: ${clause} ${posts} Also at sea.`);
});

test('[RT-1] changes written offline outlive a reload and are saved after it', async ({
  given: { drafter, documentId },
  administrator,
  screenOf,
}) => {
  const writer = await screenOf(drafter);
  const live = await holdLiveText(writer);
  await openText(writer, documentId);
  await expectSaved(writer);
  live.cut();
  await caretAt(writer, clause, 'end');
  await writer.keyboard.type(' Kept over a reload.');
  await expect(writer.getByText(/^Offline: \d+ changes/)).toBeVisible();
  await writer.reload();
  await expect(writer.getByText('Opening the text…')).toBeVisible();
  live.restore();
  await expect(clauseOf(writer, 'Kept over a reload.')).toBeVisible();
  await expectSaved(writer);
  const other = await screenOf(administrator);
  await openText(other, documentId);
  await expectWords(clauseOf(other, 'Kept over a reload.'), `${clause} ${posts} Kept over a reload.`);
});

test('two tabs of one person hold one text, and undo takes back only what its own tab wrote', async ({
  given: { drafter, documentId },
  screenOf,
}) => {
  const first = await screenOf(drafter);
  const second = await first.context().newPage();
  await openText(first, documentId);
  await openText(second, documentId);
  await caretAt(first, clause, 'start');
  await first.keyboard.type('First. ');
  await expectWords(clauseOf(second, clause), `First. ${clause} ${posts}`);
  await caretAt(second, clause, 'end');
  await second.keyboard.type(' Second.');
  await expectWords(clauseOf(first, clause), `First. ${clause} ${posts} Second.`);
  await first.keyboard.press('Control+z');
  for (const page of [first, second]) await expectWords(clauseOf(page, clause), `${clause} ${posts} Second.`);
});

test('undo takes back only my changes, not those of others', async ({
  given: { drafter, documentId },
  administrator,
  screenOf,
}) => {
  const writer = await screenOf(drafter);
  const other = await screenOf(administrator);
  await openText(writer, documentId);
  await openText(other, documentId);
  await caretAt(writer, clause, 'end');
  await writer.keyboard.type(' Mine.');
  await expect(clauseOf(other, 'Mine.')).toBeVisible();
  await caretAt(other, clause, 'start');
  await other.keyboard.type('Theirs. ');
  await expectWords(clauseOf(writer, clause), `Theirs. ${clause} ${posts} Mine.`);
  await writer.getByRole('button', { name: 'Undo my last change' }).click();
  for (const page of [writer, other]) await expectWords(clauseOf(page, clause), `Theirs. ${clause} ${posts}`);
});

test('[AC-3] a drafter who becomes an observer writes nothing more, within a second', async ({
  given: { project, drafter, documentId },
  administrator,
  screenOf,
}) => {
  const writer = await screenOf(drafter);
  await openText(writer, documentId);
  await caretAt(writer, clause, 'end');
  await writer.keyboard.type(' Before.');
  await expectSaved(writer);
  const params = { projectId: project.id };
  const members = await administrator.client.get(routes.listMembers, { params, query: { limit: 200 } });
  const seat = members.items.find(({ personId }) => personId === drafter.personId);
  await administrator.client.get(routes.updateMember, {
    params: { ...params, personId: drafter.personId },
    body: { revision: seat?.revision ?? 0, role: 'observer' },
  });
  await expect(textOf(writer)).toHaveAttribute('aria-readonly', 'true', { timeout: 1_000 });
  await writer.keyboard.type(' After.');
  await expectWords(clauseOf(writer, clause), `${clause} ${posts} Before.`);
  await expect(writer.getByRole('toolbar', { name: 'Text tools' })).toBeHidden();
});
