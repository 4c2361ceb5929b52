import type { Clock } from '../../ports/clock.ts';
import type { Mailer } from '../../ports/mailer.ts';
import type { Records, Stored } from '../../ports/records.ts';
import { type OutboxMail, outboxType } from './outbox-mail.ts';

type Parts = { readonly records: Records; readonly clock: Clock; readonly mailer: Mailer };

const batch = 50;
const maxTries = 12;
const firstDelayMs = 30_000;
const longestDelayMs = 60 * 60_000;
/** Claimed by one runner for this long; if it dies, the mail is tried again. */
const claimMs = 5 * 60_000;

/**
 * Sends what is due, oldest first; what fails is tried again later, twelve times in all. A mail is claimed before it is
 * sent, so two runners do not send it twice; one that dies between sending and noting it may.
 */
export async function sendWaitingMail(parts: Parts): Promise<{ readonly sent: number }> {
  const { records, clock } = parts;
  const due = await records.of(outboxType).list({
    where: { nextTryAt: { before: isoAt(clock.now() + 1) } },
    order: { field: 'nextTryAt', direction: 'ascending' },
    limit: batch,
  });
  let sent = 0;
  for (const mail of due.items) if (await sendOne(parts, mail)) sent += 1;
  return { sent };
}

async function sendOne(parts: Parts, { value, revision }: Stored<OutboxMail>): Promise<boolean> {
  const { clock, mailer } = parts;
  const mails = parts.records.of(outboxType);
  const claimed = { ...value, tries: value.tries + 1, nextTryAt: isoAt(clock.now() + claimMs) };
  if ((await mails.replace(claimed, revision)) !== 'ok') return false;
  try {
    await mailer.send({ to: value.to, subject: value.subject, text: value.text });
  } catch (error) {
    await mails.replace(failed(claimed, error, clock.now()), revision + 1);
    return false;
  }
  const done = { ...claimed, sentAt: isoAt(clock.now()), nextTryAt: null, lastError: null };
  await mails.replace(done, revision + 1);
  return true;
}

function failed(mail: OutboxMail, error: unknown, now: number): OutboxMail {
  const delay = Math.min(firstDelayMs * 2 ** (mail.tries - 1), longestDelayMs);
  const lastError = error instanceof Error ? error.message.slice(0, 500) : 'The mail server did not take it.';
  return { ...mail, lastError, nextTryAt: mail.tries >= maxTries ? null : isoAt(now + delay) };
}

function isoAt(time: number): string {
  return new Date(time).toISOString();
}
