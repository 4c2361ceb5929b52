/** docs/adr/0017: guessing stays infeasible, and no stranger keeps the right person out. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failuresOfADay } from '../../../server/features/auth/door-limiter.ts';
import { type ApiClient, createApiClient } from '../../support/server/api-client.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { postAuth } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const clock = createFakeClock(Math.floor(Date.now() / day) * day);
const [stranger, office] = ['203.0.113.7', '198.51.100.4'];
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ clock, environment: { TRUST_PROXY: '1' } });
});
afterAll(() => server.stop());

/** A new browser at an address. */
const browserAt = (address: string): ApiClient =>
  createApiClient(server.baseUrl, {
    origin: server.concord.machine.publicUrl,
    'x-forwarded-for': address,
  });
const enter = async (browser: ApiClient, { email, password }: Pick<Person, 'email' | 'password'>) =>
  (await postAuth(browser, '/sign-in/email', { email, password })).status;
const guess = (browser: ApiClient, { email }: Pick<Person, 'email'>) =>
  enter(browser, { email, password: 'a wrong guess' });
/** Until the address may not go on for a quarter of an hour. */
async function guessUntilLocked(address: string, person: Pick<Person, 'email'>) {
  for (let count = 0; count < 10; count += 1) {
    expect(await guess(browserAt(address), person)).toBe(401);
    clock.advance(2 * minute);
  }
  expect(await guess(browserAt(address), person)).toBe(429);
}

describe('who guesses at the door', () => {
  it('keeps nobody out who comes from elsewhere, also from a new browser', async () => {
    const person = await server.newPerson('Elsewhere Esther');
    await guessUntilLocked(stranger, person);
    expect(await enter(browserAt(stranger), person)).toBe(429);
    expect(await enter(browserAt(office), person)).toBe(200);
  });

  it('waits longer and longer at one address, up to four hours', async () => {
    const person = await server.newPerson('Patient Peter');
    await guessUntilLocked(stranger, person);
    let guesses = 0;
    for (let passed = 0; passed < day; passed += minute * 15) {
      clock.advance(minute * 15);
      if ((await guess(browserAt(stranger), person)) === 401) guesses += 1;
    }
    expect(guesses).toBeGreaterThan(3);
    expect(guesses).toBeLessThan(15);
  });

  it('is one stranger with all the addresses of an IPv6 network', async () => {
    const person = await server.newPerson('Network Nadia');
    for (let count = 1; count <= 4; count += 1)
      expect(await guess(browserAt(`2001:db8:5:6::${count}`), person)).toBe(401);
    expect(await guess(browserAt('2001:db8:5:6:7::5'), person)).toBe(429);
    expect(await guess(browserAt('2001:db8:5:7::5'), person)).toBe(401);
  });

  it('guesses a hundred times a day from many addresses, and still keeps out no browser that is known', async () => {
    clock.advance(day);
    const person = await server.newPerson('Besieged Beatrice');
    const desk = browserAt(office);
    expect(await enter(desk, person)).toBe(200);
    for (let count = 0; count < failuresOfADay; count += 1)
      expect(await guess(browserAt(`10.0.${count}.1`), person)).toBe(401);
    expect(await guess(browserAt('10.1.0.1'), person)).toBe(429);
    expect(await enter(browserAt('10.1.0.2'), person)).toBe(429);
    expect(await enter(desk, person)).toBe(200);
    await postAuth(browserAt('10.1.0.2'), '/request-password-reset', { email: person.email });
    const mail = (await server.mails()).findLast(({ to }) => to === person.email);
    const token = /reset-password\?token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const newPassword = 'another long password';
    const set = await postAuth(browserAt('10.1.0.2'), '/reset-password', { newPassword, token });
    expect(set.status).toBe(200);
    expect(await enter(browserAt('10.1.0.2'), { ...person, password: newPassword })).toBe(200);
  });
});

describe('a browser that signed in before', () => {
  it('gets in at the very address from which a stranger guesses', async () => {
    const person = await server.newPerson('Shared Sheila');
    const desk = browserAt(stranger);
    expect(await enter(desk, person)).toBe(200);
    await guessUntilLocked(stranger, person);
    expect(await enter(browserAt(stranger), person)).toBe(429);
    expect(await enter(desk, person)).toBe(200);
  });

  it('has its own guesses counted, which hold back nobody else', async () => {
    const person = await server.newPerson('Forgetful Felix');
    const desk = browserAt(office);
    expect(await enter(desk, person)).toBe(200);
    for (let count = 0; count < 4; count += 1) expect(await guess(desk, person)).toBe(401);
    expect(await enter(desk, person)).toBe(429);
    expect(await enter(browserAt(office), person)).toBe(200);
    clock.advance(2_000);
    expect(await enter(desk, person)).toBe(200);
  });

  it('is told by a cookie that goes to the door alone and scripts cannot read', async () => {
    const person = await server.newPerson('Cookie Carol');
    const answer = await postAuth(browserAt(office), '/sign-in/email', person);
    const cookie = answer.headers.getSetCookie().find((each) => each.includes('device_')) ?? '';
    expect(cookie).toMatch(/^concord\.device_[0-9a-f]{12}=/);
    expect(cookie).toMatch(/; Path=\/api\/auth\/sign-in; HttpOnly; SameSite=Lax/);
    expect(cookie).not.toContain(person.email);
    const wrong = await postAuth(browserAt(office), '/sign-in/email', { ...person, password: 'wrong' });
    expect(wrong.headers.getSetCookie().join()).not.toContain('device_');
  });

  it('is unknown with the cookie of another account, a forged one and one that is half a year old', async () => {
    const person = await server.newPerson('Target Tom');
    const desk = browserAt(stranger);
    expect(await enter(desk, person)).toBe(200);
    const other = await server.newPerson('Other Olive');
    const own = browserAt(stranger);
    expect(await enter(own, other)).toBe(200);
    await guessUntilLocked(stranger, person);
    const [name = '', value = ''] = deviceIn(desk);
    const sent = async (cookie: string) => {
      const headers = { 'content-type': 'application/json', cookie };
      const body = JSON.stringify({ email: person.email, password: person.password });
      return (await browserAt(stranger).fetch('/api/auth/sign-in/email', { method: 'POST', headers, body }))
        .status;
    };
    expect(await sent(`${name}=${deviceIn(own)[1]}`)).toBe(429);
    expect(await sent(`${name}=${value.replace(/^./, (letter) => (letter === 'a' ? 'b' : 'a'))}`)).toBe(429);
    expect(await sent(`${name}=${value}`)).toBe(200);
    clock.advance(181 * day);
    await guessUntilLocked(stranger, person);
    expect(await enter(desk, person)).toBe(429);
  });
});

function deviceIn(browser: ApiClient): readonly string[] {
  const cookie =
    browser
      .cookieHeader()
      .split('; ')
      .find((each) => each.includes('device_')) ?? '';
  return /^([^=]+)=(.*)$/.exec(cookie)?.slice(1) ?? [];
}
