import { expect, test } from 'vitest';
import { newOutboxMail, outboxMails } from '../../../server/features/outbox/outbox-mail.ts';
import { createOutboxJob } from '../../../server/jobs/outbox.ts';
import type { Mailer } from '../../../server/ports/mailer.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';
import { createFakeIds } from '../../support/fakes/fake-ids.ts';
import { createFakeMailer } from '../../support/fakes/fake-mailer.ts';
import { createFakeStore } from '../../support/fakes/fake-store.ts';

const invitation = { to: 'amina@agency.example', subject: 'Invitation', text: 'Please join.' };
const going = new AbortController().signal;

async function createWorld(mailer: Mailer | null) {
  const { records } = createFakeStore();
  const clock = createFakeClock();
  const mails = records.of(outboxMails);
  const mail = newOutboxMail(invitation, { ids: createFakeIds(), clock });
  await mails.insert(mail);
  const stored = async () => (await mails.get(mail.id))?.value;
  return { clock, mails, mail, stored, job: createOutboxJob({ records, mailer, clock }) };
}

test('a mail is sent once and its time is kept', async () => {
  const mailer = createFakeMailer();
  const { job, stored, clock } = await createWorld(mailer);
  await job.run(going);
  clock.advance(10_000_000);
  await job.run(going);
  expect(mailer.sent).toEqual([invitation]);
  expect(await stored()).toMatchObject({ sentAt: '2026-11-24T09:00:00.000Z', attempts: 1, lastError: null });
});

test('without a mailer a mail stays as it is, to be read in the app', async () => {
  const { job, stored, mail } = await createWorld(null);
  await job.run(going);
  expect(await stored()).toEqual(mail);
});

test('a mail that is refused keeps the reason, waits longer each time and does not hold up others', async () => {
  const sent: string[] = [];
  const mailer: Mailer = {
    async send({ to }) {
      if (to === invitation.to) throw new Error('550 no such mailbox');
      sent.push(to);
    },
  };
  const { job, stored, clock, mails } = await createWorld(mailer);
  await mails.insert({
    ...newOutboxMail({ ...invitation, to: 'b@agency.example' }, { ids: createFakeIds(), clock }),
    id: 'b',
  });
  await job.run(going);
  expect(sent).toEqual(['b@agency.example']);
  expect(await stored()).toMatchObject({ attempts: 1, lastError: '550 no such mailbox', sentAt: null });
  clock.advance(4_999);
  await job.run(going);
  expect(await stored()).toMatchObject({ attempts: 1 });
  clock.advance(1);
  await job.run(going);
  expect(await stored()).toMatchObject({ attempts: 2, nextAttemptAt: '2026-11-24T09:00:15.000Z' });
});

test('a mail that is refused for a day is given up and says so', async () => {
  const mailer = createFakeMailer();
  mailer.failure.set(new Error('connection refused'));
  const { job, stored, clock } = await createWorld(mailer);
  for (let hour = 0; hour < 48; hour += 1) {
    await job.run(going);
    clock.advance(3_600_000);
  }
  expect(await stored()).toMatchObject({ nextAttemptAt: null, sentAt: null, attempts: 24 });
});

test('a job that is told to stop sends nothing more', async () => {
  const mailer = createFakeMailer();
  const { job } = await createWorld(mailer);
  await job.run(AbortSignal.abort());
  expect(mailer.sent).toEqual([]);
});
