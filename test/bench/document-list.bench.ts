/** Prints how long the lists of a project with 1,000 documents take on the embedded store, over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '../../server/adapters/sqlite/sqlite-store.ts';
import { projectRoutes } from '../../shared/contract/project-routes.ts';
import { project } from '../support/builders/actors.ts';
import { workAs } from '../support/documents/call-document.ts';
import { createMemory, startDocuments } from '../support/documents/start-documents.ts';

const howMany = 1_000;
const repeats = 20;

const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
const sqlite = openSqliteStore({ path: join(folder, 'concord.db') });
const documents = await startDocuments({
  store: { ...createMemory(), log: sqlite.events, records: sqlite.records },
});

async function median(name: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let index = 0; index < repeats; index += 1) {
    const startedAt = performance.now();
    await ask();
    times.push(performance.now() - startedAt);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const shown = (at: number) => `${sorted[Math.floor(at * (repeats - 1))]?.toFixed(1)} ms`;
  console.log(`${name}: median ${shown(0.5)}, 95 % ${shown(0.95)}`);
}

try {
  const drafter = workAs(documents.as('drafter-1'));
  const startedAt = performance.now();
  for (let index = 1; index <= howMany; index += 1)
    await drafter.create({
      title: `Document ${index}`,
      kind: index % 2 === 0 ? 'sop' : 'summary-brief',
      isConfidential: index % 10 === 0,
    });
  const perDocument = (performance.now() - startedAt) / howMany;
  console.log(`${howMany} documents made, ${perDocument.toFixed(1)} ms each`);

  const inProject = { params: { projectId: project } };
  const observer = documents.as('observer-1');
  await median('first page of 50', () => drafter.client.get(projectRoutes.listDocuments, inProject));
  await median('first page of 50, an observer', () => observer.get(projectRoutes.listDocuments, inProject));
  await median('all 1,000 in pages of 200', async () => {
    let after: string | undefined;
    let count = 0;
    do {
      const query = after === undefined ? { limit: 200 } : { limit: 200, after };
      const page = await drafter.client.get(projectRoutes.listDocuments, { ...inProject, query });
      count += page.items.length;
      after = page.next ?? undefined;
    } while (after !== undefined);
    if (count !== howMany) throw new Error(`The list shows ${count} documents.`);
  });
  await median('activity, first page of 50', () => drafter.client.get(projectRoutes.listActivity, inProject));
  await median('home of the drafter', () => drafter.client.get(projectRoutes.getHome));
} finally {
  await documents.stop();
  await sqlite.close();
  rmSync(folder, { recursive: true });
}
