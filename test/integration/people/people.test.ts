import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { signIn } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

const clock = createFakeClock(Date.now());
let server: TestServer;
let administrator: Person;

beforeAll(async () => {
  server = await startServer({ clock });
  administrator = await server.newPerson('Adm Inistrator', { isAdministrator: true });
});
afterAll(() => server.stop());

const update = (by: Person, personId: string, body: { isAdministrator?: boolean; isActive?: boolean }) =>
  by.client.call(peopleRoutes.updatePerson, { params: { personId }, body });

describe('the page of people', () => {
  it('is for administrators only, as the outbox is', async () => {
    const person = await server.newPerson('Plain Person');
    for (const path of ['/api/people', '/api/outbox']) {
      expect((await server.visitor().fetch(path)).status).toBe(401);
      expect((await person.client.fetch(path)).status).toBe(403);
      expect((await administrator.client.fetch(path)).status).toBe(200);
    }
    expect((await update(person, administrator.personId, { isActive: false })).status).toBe(403);
  });

  it('is paged, and every page goes on where the one before ended', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const page: { items: { name: string }[]; next: string | null } = await administrator.client.get(
        peopleRoutes.listPeople,
        { query: { limit: 1, ...(after === null ? {} : { after }) } },
      );
      names.push(...page.items.map(({ name }) => name));
      after = page.next;
    } while (after !== null);
    expect(names.length).toBeGreaterThanOrEqual(2);
    expect(new Set(names).size).toBe(names.length);
  });

  it('switches an account off and on again', async () => {
    const person = await server.newPerson('Switched Sara');
    expect(await update(administrator, person.personId, { isActive: false })).toMatchObject({
      value: { isActive: false },
    });
    expect((await person.client.call(peopleRoutes.getMe)).status).toBe(401);
    await update(administrator, person.personId, { isActive: true });
    await signIn(server.visitor(), person);
  });

  it('never takes the last administrator away, also when two dismiss each other at once', async () => {
    const refused = { status: 409, problem: { code: 'last-administrator' } };
    expect(await update(administrator, administrator.personId, { isAdministrator: false })).toMatchObject(
      refused,
    );
    expect(await update(administrator, administrator.personId, { isActive: false })).toMatchObject(refused);
    const second = await server.newPerson('Second Administrator');
    await update(administrator, second.personId, { isAdministrator: true });
    await Promise.all([
      update(administrator, second.personId, { isAdministrator: false }),
      update(second, administrator.personId, { isAdministrator: false }),
    ]);
    const states = await Promise.all(
      [administrator, second].map(({ personId }) => server.concord.auth.accounts.find(personId)),
    );
    expect(states.filter((account) => account?.isAdministrator)).toHaveLength(1);
    const left = states.find((account) => account?.isAdministrator);
    await server.concord.auth.accounts.setAdministrator(administrator.personId, { to: true });
    if (left?.personId !== administrator.personId)
      await server.concord.auth.accounts.setAdministrator(second.personId, { to: false });
  });

  it('answers 404 for somebody who does not exist', async () => {
    expect((await update(administrator, 'nobody', { isAdministrator: true })).status).toBe(404);
  });
});

describe('the own account', () => {
  it('takes a new name and language', async () => {
    const { client } = await server.newPerson('Renamed Rita');
    const me = await client.get(peopleRoutes.updateMe, { body: { name: 'Rita Njeri', language: 'fr' } });
    expect(me).toMatchObject({ name: 'Rita Njeri', language: 'fr' });
  });
});

describe('the first administrator', () => {
  it('comes by a link that works once, for a day, and is kept as a hash', async () => {
    const fresh = await startServer({ clock });
    try {
      const link = await fresh.concord.auth.setup.begin();
      const params = { token: link?.token ?? '' };
      const body = { email: 'first@agency.example', name: 'First', password: 'the first password' };
      const complete = () => fresh.visitor().call(peopleRoutes.completeSetup, { params, body });
      const invented = { params: { token: 'invented' } };
      expect((await fresh.visitor().call(peopleRoutes.getSetup, invented)).status).toBe(410);
      expect((await fresh.visitor().call(peopleRoutes.getSetup, { params })).status).toBe(200);
      const answers = await Promise.all([complete(), complete()]);
      expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '410']);
      const client = await signIn(fresh.visitor(), body);
      expect((await client.get(peopleRoutes.getMe)).isAdministrator).toBe(true);
      expect((await complete()).status).toBe(410);
      expect(await fresh.concord.auth.setup.begin()).toBeUndefined();
      expect(fresh.log.join('')).not.toContain(params.token);
    } finally {
      await fresh.stop();
    }
  });

  it('needs a new link after a day', async () => {
    const fresh = await startServer({ clock });
    try {
      const link = await fresh.concord.auth.setup.begin();
      clock.advance(24 * 3_600_000);
      const params = { token: link?.token ?? '' };
      expect((await fresh.visitor().call(peopleRoutes.getSetup, { params })).status).toBe(410);
    } finally {
      await fresh.stop();
    }
  });
});
