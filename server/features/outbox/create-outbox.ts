import type { Clock } from '../../ports/clock.ts';
import type { Outbox } from '../../ports/directory.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Records } from '../../ports/records.ts';
import { outboxType } from './outbox-mail.ts';

type Parts = {
  readonly records: Records;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Mail waits for the job that sends it; otherwise it is only kept for the outbox page. */
  readonly isSent: boolean;
};

export function createOutbox({ records, clock, ids, isSent }: Parts): Outbox {
  const mails = records.of(outboxType);
  return {
    async put({ to, subject, text }) {
      const now = new Date(clock.now()).toISOString();
      await mails.insert({
        id: ids.next(),
        to,
        // A line break in a subject would begin another header.
        subject: subject.replace(/\s+/g, ' ').slice(0, 500),
        text,
        createdAt: now,
        sentAt: null,
        nextTryAt: isSent ? now : null,
        tries: 0,
        lastError: null,
      });
    },
  };
}
