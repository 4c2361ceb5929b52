import { z } from 'zod';
import type { RecordType } from '../../ports/records.ts';

const outboxMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  createdAt: z.string(),
  sentAt: z.string().nullable(),
  /** Set while it waits to be sent; ISO time of the next try. */
  nextTryAt: z.string().nullable(),
  tries: z.number().int(),
  lastError: z.string().nullable(),
});
export type OutboxMail = z.output<typeof outboxMail>;

export const outboxType: RecordType<OutboxMail> = {
  name: 'outbox',
  schema: outboxMail,
  indexed: ['createdAt', 'nextTryAt'],
  unique: [],
};
