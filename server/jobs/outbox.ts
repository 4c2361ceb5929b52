/**
 * Mail is first written here, by whoever has something to say, and sent by a job. Until a mailer is configured it stays
 * and can be read in the app. What was sent keeps no words: they may hold a link that lets somebody in. A crash between sending and noting it sends a mail twice: at least once, never not.
 */
import type { Clock } from '../ports/clock.ts';
import { type OutboxMail, outboxMails } from '../features/outbox/outbox-mail.ts';
import type { Mailer } from '../ports/mailer.ts';
import type { Collection, Records, Stored } from '../ports/records.ts';
import { backOff } from './back-off.ts';
import type { JobDefinition } from './job-definition.ts';

/** About fifteen hours of attempts. */
const mostAttempts = 24;
const sendEvery = 2_000;
const batch = 100;

export type OutboxParts = {
  readonly records: Records;
  /** Null: nothing is sent. */
  readonly mailer: Mailer | null;
  readonly clock: Clock;
};

export function createOutboxJob({ records, mailer, clock }: OutboxParts): JobDefinition {
  const mails = records.of(outboxMails);
  return {
    name: 'send-outbox',
    every: { everyMilliseconds: sendEvery },
    async run(signal) {
      if (mailer === null) return;
      for (const mail of await dueMails(mails, clock)) {
        if (signal.aborted) return;
        await sendOne({ mails, mailer, clock }, mail);
      }
    },
  };
}

async function dueMails(mails: Collection<OutboxMail>, clock: Clock): Promise<readonly Stored<OutboxMail>[]> {
  const justAfterNow = new Date(clock.now() + 1).toISOString();
  const page = await mails.list({
    where: { nextAttemptAt: { before: justAfterNow } },
    order: { field: 'nextAttemptAt', direction: 'ascending' },
    limit: batch,
  });
  return page.items;
}

type Sending = { readonly mails: Collection<OutboxMail>; readonly mailer: Mailer; readonly clock: Clock };

async function sendOne(
  { mails, mailer, clock }: Sending,
  { value, revision }: Stored<OutboxMail>,
): Promise<void> {
  const attempts = value.attempts + 1;
  const error = await failureOf(mailer, value);
  const now = clock.now();
  const outcome =
    error === null
      ? { sentAt: new Date(now).toISOString(), nextAttemptAt: null, lastError: null, text: '' }
      : { nextAttemptAt: nextAttempt(attempts, now), lastError: error };
  // Stale: another instance has sent it or somebody has removed it; then there is nothing to note.
  await mails.replace({ ...value, ...outcome, attempts }, revision);
}

function nextAttempt(attempts: number, now: number): string | null {
  return attempts >= mostAttempts ? null : new Date(now + backOff(attempts)).toISOString();
}

/** Why it could not be sent: kept with the mail, where administrators see it. */
async function failureOf(mailer: Mailer, { to, subject, text }: OutboxMail): Promise<string | null> {
  try {
    await mailer.send({ to, subject, text });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
