/**
 * Copies the finished demo into the store that will be served. Every part is skipped when it is there already, so a
 * copy that was cut off is simply made again.
 */
import type { LedgerEvent } from '../../shared/domain/events.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { templateType } from '../documents/project-templates.ts';
import { publicSlugs } from '../documents/public-slugs.ts';
import { textImageType } from '../documents/text-images.ts';
import { administrationType, credentialType, personType } from '../features/auth/auth-records.ts';
import { glossaryType } from '../features/glossary/glossary-records.ts';
import { invitedRounds } from '../features/lifecycle/invite-to-round.ts';
import { outboxMails } from '../features/outbox/outbox-mail.ts';
import {
  delegationType,
  invitationType,
  membershipType,
  projectType,
} from '../features/projects/project-records.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { RecordType, Records } from '../ports/records.ts';
import type { UpdateLog } from '../ports/update-log.ts';

/** Versions, images and attachments are not in it: the telling puts them where they will be read, under their digests. */
export type Told = {
  readonly events: EventLog;
  readonly updates: UpdateLog;
  readonly records: Records;
};
type Way = { readonly from: Told; readonly to: Told };

const batch = 500;

/** A text goes before its ledger, which makes it visible. Summaries for lists repair themselves. */
export async function copyDemo(way: Way, since: string): Promise<void> {
  await copyPeople(way, since);
  for (const [document, events] of await ledgersOf(way.from)) {
    await copyText(way, document);
    // A conflict says that an earlier copy has brought this ledger.
    await way.to.events.append(document, 0, events);
  }
}

async function copyPeople(way: Way, since: string): Promise<void> {
  const same = <T>(value: T) => [value];
  await copyRecords(way, personType, same);
  await copyRecords(way, credentialType, same);
  await copyRecords(way, administrationType, same);
  await copyRecords(way, projectType, same);
  await copyRecords(way, delegationType, same);
  await copyRecords(way, membershipType, same);
  await copyRecords(way, invitationType, same);
  await copyRecords(way, glossaryType, same);
  await copyRecords(way, templateType, same);
  await copyRecords(way, textImageType, same);
  await copyRecords(way, invitedRounds, same);
  await copyRecords(way, publicSlugs, same);
  // The mail of the last days is shown, never sent: nobody lives at these addresses.
  await copyRecords(way, outboxMails, (mail) =>
    mail.createdAt < since ? [] : [{ ...mail, nextAttemptAt: null }],
  );
}

async function copyRecords<T extends { readonly id: string }>(
  { from, to }: Way,
  type: RecordType<T>,
  choose: (value: T) => readonly T[],
): Promise<void> {
  const target = to.records.of(type);
  let after: string | undefined;
  do {
    const page = await from.records
      .of(type)
      .list({ limit: batch, ...(after === undefined ? {} : { after }) });
    const chosen = page.items.flatMap(({ value }) => choose(value));
    await Promise.all(chosen.map((value) => target.insert(value)));
    after = page.next ?? undefined;
  } while (after !== undefined);
}

async function ledgersOf({ events }: Told): Promise<ReadonlyMap<DocumentId, readonly LedgerEvent[]>> {
  const ledgers = new Map<DocumentId, readonly LedgerEvent[]>();
  let position = 0;
  for (;;) {
    const rows = await events.readAll(position, batch);
    for (const event of rows.flatMap((row) => row.events))
      ledgers.set(event.document, [...(ledgers.get(event.document) ?? []), event]);
    position = rows.at(-1)?.position ?? position;
    if (rows.length < batch) return ledgers;
  }
}

/** A text that is there is left alone: it must never be seeded twice. */
async function copyText({ from, to }: Way, document: DocumentId): Promise<void> {
  const text = await from.updates.load(document);
  if (text === undefined) throw new Error('The demo has lost a text.');
  const there = await to.updates.load(document);
  if (there === undefined) await to.updates.create(document, text.schemaVersion);
  else if (there.snapshot !== null || there.tail.length > 0) return;
  const snapshot = text.snapshot === null ? [] : [{ update: text.snapshot, by: '' }];
  const tail = text.tail.map(({ update, by, at }) => ({ update, by, at }));
  await to.updates.append([{ document, updates: [...snapshot, ...tail] }]);
}
