import { createTransport } from 'nodemailer';
import type { Mailer } from '../../ports/mailer.ts';

export type SmtpMailer = Mailer & { close(): void };

/**
 * Sends through the server of an `smtp://` or `smtps://` URL as plain text. Credentials go only over TLS or to a
 * server on this machine, and neither files nor URLs can be attached, whatever a mail says.
 */
export function createSmtpMailer({ url, from }: { readonly url: string; readonly from: string }): SmtpMailer {
  const transport = createTransport({
    url,
    ...requiredTls(url),
    connectionTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({
        from,
        // An object is taken as one address; text would be split at commas.
        to: { name: '', address: to },
        subject,
        text,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
    },
    close: () => transport.close(),
  };
}

function requiredTls(url: string): { requireTLS?: boolean } {
  const { protocol, username, hostname } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'smtp:' && username !== '' && !isHere ? { requireTLS: true } : {};
}
