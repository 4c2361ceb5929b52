import { z } from 'zod';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Mail } from '../../ports/mailer.ts';
import type { RecordType } from '../../ports/records.ts';

const outboxMailSchema = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
  attempts: z.number(),
  /** Null when it was sent, or given up. */
  nextAttemptAt: z.string().nullable(),
  lastError: z.string().nullable(),
});
export type OutboxMail = z.infer<typeof outboxMailSchema>;

export const outboxMails: RecordType<OutboxMail> = {
  name: 'outbox-mails',
  schema: outboxMailSchema,
  indexed: ['createdAt', 'nextAttemptAt'],
  unique: [],
};

/** A mail to insert into `outboxMails`. */
export function newOutboxMail(
  mail: Mail,
  { ids, clock }: { readonly ids: Ids; readonly clock: Clock },
): OutboxMail {
  const createdAt = new Date(clock.now()).toISOString();
  const { to, subject, text } = mail;
  const unsent = { sentAt: null, attempts: 0, nextAttemptAt: createdAt, lastError: null };
  return { id: ids.next(), to, subject, text, createdAt, ...unsent };
}
