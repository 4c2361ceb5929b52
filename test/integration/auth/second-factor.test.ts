import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { postAuth, signIn } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

const enrolment = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** RFC 6238 as an authenticator app does it, from the address in the QR code. */
function codeFrom(uri: string, offset = 0): string {
  const bits = (new URL(uri).searchParams.get('secret') ?? '')
    .split('')
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + offset));
  const mac = createHmac('sha1', key).update(counter).digest();
  const number = mac.readUInt32BE(mac.readUInt8(19) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function enrol({ client, password }: Person) {
  const begun = enrolment.parse(await (await postAuth(client, '/two-factor/enable', { password })).json());
  const used = codeFrom(begun.totpURI);
  expect((await postAuth(client, '/two-factor/verify-totp', { code: used })).status).toBe(200);
  return { ...begun, used };
}

describe('the second factor', () => {
  it('is asked for after the password, and the code completes signing in', async () => {
    const person = await server.newPerson('Second Simon');
    const { totpURI } = await enrol(person);
    expect((await person.client.get(peopleRoutes.getMe)).isTwoFactorOn).toBe(true);
    const visitor = server.visitor();
    const first = await postAuth(visitor, '/sign-in/email', person);
    expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
    expect((await visitor.call(peopleRoutes.getMe)).status).toBe(401);
    expect((await postAuth(visitor, '/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    const code = codeFrom(totpURI, 1);
    expect((await postAuth(visitor, '/two-factor/verify-totp', { code })).status).toBe(200);
    expect((await visitor.call(peopleRoutes.getMe)).status).toBe(200);
  });

  it('takes a code once: who saw it being typed cannot sign in or sign with it', async () => {
    const person = await server.newPerson('Seen Selma');
    const { totpURI, used } = await enrol(person);
    const visitor = server.visitor();
    await postAuth(visitor, '/sign-in/email', person);
    const again = await postAuth(visitor, '/two-factor/verify-totp', { code: used });
    expect([again.status, await again.json()]).toMatchObject([401, { code: 'CODE_USED' }]);
    expect((await visitor.call(peopleRoutes.getMe)).status).toBe(401);
    const { reauthentication } = server.concord.auth;
    const proof = { password: person.password, secondFactor: used };
    expect(await reauthentication.check(person.personId, proof)).toBe('code-used');
    // The next one lets in the very same attempt, and then stands for nothing more.
    const next = codeFrom(totpURI, 1);
    expect((await postAuth(visitor, '/two-factor/verify-totp', { code: next })).status).toBe(200);
    expect(await reauthentication.check(person.personId, { ...proof, secondFactor: ` ${next}` })).toBe(
      'code-used',
    );
  });

  it('gives one code to one of many who send it at once', async () => {
    const person = await server.newPerson('Many Mwangi');
    const { totpURI } = await enrol(person);
    const visitors = Array.from({ length: 5 }, () => server.visitor());
    for (const visitor of visitors) await postAuth(visitor, '/sign-in/email', person);
    const code = codeFrom(totpURI, 1);
    const answers = await Promise.all(
      visitors.map((visitor) => postAuth(visitor, '/two-factor/verify-totp', { code })),
    );
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([
      200, 401, 401, 401, 401,
    ]);
  });

  it('lets a backup code in once', async () => {
    const person = await server.newPerson('Backup Beatrice');
    const { backupCodes } = await enrol(person);
    const useCode = async () => {
      const visitor = await signIn(server.visitor(), person);
      return (await postAuth(visitor, '/two-factor/verify-backup-code', { code: backupCodes[0] })).status;
    };
    expect([await useCode(), await useCode()]).toEqual([200, 401]);
  });

  it('[DE-5] is part of the proof at signing where the account has it', async () => {
    const person = await server.newPerson('Signing Selina');
    const { reauthentication } = server.concord.auth;
    expect(await reauthentication.check(person.personId, { password: person.password })).toBe('password');
    const { totpURI } = await enrol(person);
    const proof = (secondFactor?: string) =>
      reauthentication.check(person.personId, { password: person.password, secondFactor });
    expect(await proof()).toBeNull();
    expect(await proof('123')).toBeNull();
    expect(await proof(codeFrom(totpURI, 1))).toBe('password-and-second-factor');
  });

  it('[DE-5] wrong passwords at signing hold back further attempts to sign', async () => {
    const person = await server.newPerson('Locked Luka');
    const { reauthentication } = server.concord.auth;
    for (let count = 0; count < 4; count += 1)
      expect(await reauthentication.check(person.personId, { password: 'wrong' })).toBeNull();
    expect(await reauthentication.check(person.personId, { password: person.password })).toBeNull();
  });

  it('[DE-5] a stranger who guesses at the door keeps nobody who is signed in from signing', async () => {
    const person = await server.newPerson('Targeted Tabu');
    const guess = { email: person.email, password: 'a guess' };
    for (let count = 0; count < 5; count += 1) await postAuth(server.visitor(), '/sign-in/email', guess);
    expect((await postAuth(server.visitor(), '/sign-in/email', person)).status).toBe(429);
    const { reauthentication } = server.concord.auth;
    expect(await reauthentication.check(person.personId, { password: person.password })).toBe('password');
  });

  it('can be switched off with the password', async () => {
    const person = await server.newPerson('Plain Peter');
    await enrol(person);
    expect((await postAuth(person.client, '/two-factor/disable', { password: 'wrong' })).status).toBe(400);
    const { password } = person;
    expect((await postAuth(person.client, '/two-factor/disable', { password })).status).toBe(200);
    await signIn(server.visitor(), person);
    expect((await person.client.get(peopleRoutes.getMe)).isTwoFactorOn).toBe(false);
  });
});
