import { afterEach, expect, it } from 'vitest';
import { createOutboxJob } from '../../../server/jobs/outbox.ts';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { createFakeMailer } from '../../support/fakes/fake-mailer.ts';
import { postAuth } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

let server: TestServer;
afterEach(() => server.stop());

async function mailsSeenAfterReset() {
  const administrator = await server.newPerson('Curious Admin', { isAdministrator: true });
  const victim = await server.newPerson('Signing Secretary');
  await postAuth(server.visitor(), '/request-password-reset', { email: victim.email });
  const { items } = await administrator.client.get(peopleRoutes.listOutbox);
  return items.filter(({ to }) => to === victim.email);
}

it('administrators read no link to a new password in the outbox where mail is sent', async () => {
  server = await startServer({
    environment: { SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'concord@example.org' },
  });
  const [mail] = await mailsSeenAfterReset();
  expect(mail).toMatchObject({ subject: 'Set a new password for Concord', text: '' });
});

it('where there is no mail server the outbox takes its place and shows the words', async () => {
  server = await startServer();
  const [mail] = await mailsSeenAfterReset();
  expect(mail?.text).toContain('/reset-password?token=');
});

it('a sent mail keeps no words in the store', async () => {
  server = await startServer();
  await mailsSeenAfterReset();
  const { store, clock } = server.concord.machine;
  const mailer = createFakeMailer();
  const job = createOutboxJob({ records: store.records, mailer, clock });
  await job.run(new AbortController().signal);
  expect((await server.mails()).map(({ text }) => text)).toEqual(['']);
});
