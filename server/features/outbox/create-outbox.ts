import type { Clock } from '../../ports/clock.ts';
import type { Outbox } from '../../ports/directory.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Records } from '../../ports/records.ts';
import { newOutboxMail, outboxMails } from './outbox-mail.ts';

type Parts = { readonly records: Records; readonly clock: Clock; readonly ids: Ids };

export function createOutbox({ records, clock, ids }: Parts): Outbox {
  const mails = records.of(outboxMails);
  return {
    async put(mail) {
      // A line break in a subject would begin another header.
      const subject = mail.subject.replace(/\s+/g, ' ').slice(0, 500);
      await mails.insert(newOutboxMail({ ...mail, subject }, { ids, clock }));
    },
  };
}
