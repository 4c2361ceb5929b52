import { afterEach, beforeEach, expect, it } from 'vitest';
import { heading } from '../../../shared/content/build.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { delegations } from '../../support/builders/actors.ts';
import { hoursLater } from '../../support/builders/document-story.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { writeEverything } from '../../support/documents/write-everything.ts';

let documents: Documents;
let id: DocumentId;
beforeEach(async () => {
  documents = await startDocuments();
  id = await workAs(documents.as('drafter-1')).create({ title: 'Inception', kind: 'inception-report' });
  await writeEverything(documents, id);
});
afterEach(() => documents.stop());

/** Circulated in the way it stands, then with one heading more before all the others. */
async function circulateAndChange(): Promise<void> {
  const secretariat = workAs(documents.as('secretariat-1'));
  const delegationIds = delegations.map((each) => each.id);
  await secretariat.send(id, { type: 'open-review', deadline: hoursLater(24), delegationIds });
  await secretariat.send(id, { type: 'close-review' });
  const before = await documents.liveText.freeze(id);
  const content = { ...before, content: [heading(1, 'Added later')('added'), ...before.content] };
  await documents.liveText.edit(id, { type: 'replace-content', content }, 'drafter-1');
}

async function publish(): Promise<void> {
  await workAs(documents.as('drafter-1')).send(id, { type: 'submit-for-clearance' });
  await workAs(documents.as('supervisor-1')).send(id, { type: 'clear', note: 'Good.' });
  await workAs(documents.as('secretariat-1')).send(id, { type: 'publish' });
}

async function pageOf(edition: number): Promise<string> {
  const { publications } = await workAs(documents.as('secretariat-1')).document(id);
  const slug = publications.find((each) => each.edition === edition)?.slug ?? '';
  return (await documents.as().fetch(`/public/${slug}`)).text();
}

it('[TX-2] who was consulted finds old and new numbers in what everybody may read', async () => {
  await circulateAndChange();
  await publish();
  const page = await pageOf(1);
  expect(page).toContain('<section id="numbers"');
  expect(page).toMatch(/<h3 id="numbers-1">Version 1 · Circulated on /);
  expect(page).toContain('<td><bdi>(new)</bdi></td><td><a href="#c-added">');
});

it('[TX-2] a text that was published as it was circulated has no such table; its next edition tells the way from it', async () => {
  const secretariat = workAs(documents.as('secretariat-1'));
  await secretariat.send(id, {
    type: 'open-review',
    deadline: hoursLater(24),
    delegationIds: delegations.map((each) => each.id),
  });
  await secretariat.send(id, { type: 'close-review' });
  await publish();
  expect(await pageOf(1)).not.toContain('id="numbers"');
  await secretariat.send(id, { type: 'start-edition' });
  await circulateAndChange();
  await publish();
  const page = await pageOf(2);
  expect(page).toMatch(/<h3 id="numbers-1">Edition 1 · Published on /);
  expect(page).toMatch(/<h3 id="numbers-2">Version 3 · Circulated on /);
  expect(page).toContain('<th scope="col">Edition 2</th>');
});
