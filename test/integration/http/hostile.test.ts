import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { naughtyTexts } from '../../support/naughty-texts.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

const folder = resolve('../shared/data/hostile');
const hasFolder = existsSync(folder);
if (!hasFolder) process.stderr.write(`HOSTILE STRINGS SKIPPED: ${folder} is not there.\n`);

const sets: readonly { readonly set: string; readonly texts: readonly string[] }[] = [
  { set: 'our own', texts: naughtyTexts },
  ...(hasFolder
    ? [
        {
          set: 'blns',
          texts: z.array(z.string()).parse(JSON.parse(readFileSync(`${folder}/blns.json`, 'utf8'))),
        },
        {
          set: 'xss',
          texts: readFileSync(`${folder}/xss-payload-list.txt`, 'utf8').split('\n').slice(0, 150),
        },
      ]
    : []),
];

let server: TestServer;
let administrator: Person;

beforeAll(async () => {
  server = await startServer();
  administrator = await server.newPerson('Any Administrator', { isAdministrator: true });
});
afterAll(() => server.stop());

describe.each(sets)('hostile strings ($set, $texts.length)', { timeout: 240_000 }, ({ texts }) => {
  it('as names of projects and people are kept as they are or refused, and never a fault', async () => {
    for (const name of texts) {
      const made = await administrator.client.call(projectRoutes.createProject, {
        body: { name, description: name.slice(0, 2000), timeZone: 'UTC' },
      });
      if (made.ok) expect(made.value.name).toBe(name.trim());
      else expect([name, made.status]).toEqual([name, 422]);
      const me = await administrator.client.call(peopleRoutes.updateMe, { body: { name } });
      if (me.ok) expect(me.value.name).toBe(name.trim());
      else expect([name, me.status]).toEqual([name, 422]);
    }
  });

  it('as ids, addresses and marks find nothing and break nothing', async () => {
    for (const text of texts.filter((each) => each !== '')) {
      const wellFormed = encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
      const found = await administrator.client.fetch(`/api/invitations/${wellFormed}`);
      expect([text, found.status < 500]).toEqual([text, true]);
      const page = await administrator.client.fetch(`/api/people?after=${wellFormed}`);
      expect([text, page.status < 500]).toEqual([text, true]);
    }
  });
});
