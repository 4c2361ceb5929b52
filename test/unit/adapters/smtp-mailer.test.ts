import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { createSmtpMailer, type SmtpMailer } from '../../../server/adapters/smtp/smtp-mailer.ts';

type Received = { readonly mail: ParsedMail; readonly recipients: readonly string[] };

async function startMailServer(refuse: string | null = null) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(address === refuse ? new Error('no such mailbox') : null);
    },
    onData(stream, session, done) {
      simpleParser(stream, (error, mail) => {
        if (!error)
          received.push({ mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
        done(error);
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { received, url: `smtp://127.0.0.1:${portOf(listening.address())}` };
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function mailerFor(url: string): SmtpMailer {
  const mailer = createSmtpMailer({ url, from: 'Concord <concord@example.org>' });
  onTestFinished(() => mailer.close());
  return mailer;
}

test('a mail arrives as it was written, accents, Arabic and all', async () => {
  const { received, url } = await startMailServer();
  await mailerFor(url).send({
    to: 'amina@agency.example',
    subject: 'Révision: مراجعة 📄',
    text: 'Chère Amina,\n\nهذا نص.\n.\n..\nEnd',
  });
  expect(received).toHaveLength(1);
  const [{ mail, recipients } = { mail: undefined, recipients: [] }] = received;
  expect(recipients).toEqual(['amina@agency.example']);
  expect(mail?.subject).toBe('Révision: مراجعة 📄');
  expect(mail?.text?.trimEnd()).toBe('Chère Amina,\n\nهذا نص.\n.\n..\nEnd');
  expect(mail?.from?.text).toBe('"Concord" <concord@example.org>');
  expect(mail?.html).toBe(false);
});

test('a subject or an address with a line break adds no header and no recipient', async () => {
  const { received, url } = await startMailServer();
  const mailer = mailerFor(url);
  await mailer.send({ to: 'a@agency.example', subject: 'Hello\r\nBcc: thief@evil.example', text: '.' });
  expect(received[0]?.recipients).toEqual(['a@agency.example']);
  expect(received[0]?.mail.headers.has('bcc')).toBe(false);
  const outcome = await mailer
    .send({ to: 'a@agency.example, thief@evil.example', subject: 'Hello', text: '.' })
    .then(
      () => 'sent',
      () => 'rejected',
    );
  const others = received
    .flatMap(({ recipients }) => recipients)
    .filter((address) => address === 'thief@evil.example');
  expect({ outcome, others }).toEqual({ outcome: 'rejected', others: [] });
});

test('a refused recipient rejects with what the server said', async () => {
  const { received, url } = await startMailServer('gone@agency.example');
  const sending = mailerFor(url).send({ to: 'gone@agency.example', subject: 'Hello', text: '.' });
  await expect(sending).rejects.toThrow('no such mailbox');
  expect(received).toEqual([]);
});

test('a server that is not there rejects', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const port = portOf(probe.address());
  probe.close();
  await once(probe, 'close');
  const sending = mailerFor(`smtp://127.0.0.1:${port}`).send({ to: 'a@b.example', subject: '', text: '' });
  await expect(sending).rejects.toThrow(/ECONNREFUSED/);
});
