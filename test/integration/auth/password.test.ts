import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { sessionRoutes } from '../../../shared/contract/session-routes.ts';
import type { News } from '../../../server/ports/bus.ts';
import type { ApiClient } from '../../support/server/api-client.ts';
import { postAuth, signIn } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

let server: TestServer;
const news: News[] = [];

beforeAll(async () => {
  server = await startServer();
  server.concord.machine.bus.subscribe((each) => news.push(each));
});
afterAll(() => server.stop());

const tokenIn = (text: string | undefined) => /reset-password\?token=([\w-]+)/.exec(text ?? '')?.[1] ?? '';
const isMe = async (client: ApiClient) => (await client.call(peopleRoutes.getMe)).ok;

describe('a forgotten password', () => {
  it('is set anew by the link in the mail, once, and ends every session', async () => {
    const person = await server.newPerson('Forgetful Fatuma');
    await postAuth(server.visitor(), '/request-password-reset', { email: person.email });
    const mail = (await server.mails()).findLast(({ to }) => to === person.email);
    expect(mail?.text).toContain(`${server.concord.machine.publicUrl}/reset-password?token=`);
    const token = tokenIn(mail?.text);
    const newPassword = 'another long password';
    expect((await postAuth(server.visitor(), '/reset-password', { newPassword, token })).status).toBe(200);
    expect(await isMe(person.client)).toBe(false);
    expect(news).toContainEqual({ type: 'sessions-ended', personId: person.personId });
    expect((await postAuth(server.visitor(), '/sign-in/email', person)).status).toBe(401);
    await signIn(server.visitor(), { email: person.email, password: newPassword });
    const again = await postAuth(server.visitor(), '/reset-password', {
      newPassword: 'yet another one',
      token,
    });
    expect(again.status).toBe(400);
  });

  it('refuses a short password and an invented link', async () => {
    const person = await server.newPerson('Short Sam');
    await postAuth(server.visitor(), '/request-password-reset', { email: person.email });
    const token = tokenIn((await server.mails()).at(-1)?.text);
    expect(
      (await postAuth(server.visitor(), '/reset-password', { newPassword: 'short', token })).status,
    ).toBe(400);
    const invented = { newPassword: 'a long enough one', token: 'invented' };
    expect((await postAuth(server.visitor(), '/reset-password', invented)).status).toBe(400);
    await signIn(server.visitor(), person);
  });
});

describe('the own password and sessions', () => {
  it('changing the password ends the other sessions and keeps this one', async () => {
    const person = await server.newPerson('Changing Chris');
    const other = await server.signIn(person);
    const body = { currentPassword: person.password, newPassword: 'a brand new password' };
    expect((await postAuth(person.client, '/change-password', body)).status).toBe(200);
    expect([await isMe(person.client), await isMe(other)]).toEqual([true, false]);
    expect(news).toContainEqual({ type: 'sessions-ended', personId: person.personId });
  });

  it('guessing the present password counts for the lockout', async () => {
    const person = await server.newPerson('Guessed Grace');
    const guess = () =>
      postAuth(person.client, '/change-password', {
        currentPassword: 'guess',
        newPassword: 'a long new one',
      });
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await guess()).status);
    expect(statuses).toEqual([400, 400, 400, 400, 429]);
  });

  it('one of the own sessions can be ended, and nobody else’s', async () => {
    const person = await server.newPerson('Listing Lydia');
    const stranger = await server.newPerson('Strange Stephen');
    const other = await server.signIn(person);
    const sessions = await person.client.get(sessionRoutes.listSessions);
    expect(sessions).toHaveLength(2);
    const newest = sessions.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).at(-1);
    const body = { token: newest?.token ?? '' };
    expect((await stranger.client.call(sessionRoutes.endSession, { body })).status).toBe(404);
    expect(await isMe(other)).toBe(true);
    await person.client.get(sessionRoutes.endSession, { body });
    expect([await isMe(person.client), await isMe(other)]).toEqual([true, false]);
  });

  it('all other sessions can be ended at once', async () => {
    const person = await server.newPerson('Tidy Tabitha');
    const other = await server.signIn(person);
    await person.client.get(sessionRoutes.endOtherSessions);
    expect([await isMe(person.client), await isMe(other)]).toEqual([true, false]);
  });
});
