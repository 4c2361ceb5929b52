import type { DocumentPorts } from '../../documents/document-ports.ts';
import type { Collection } from '../../ports/records.ts';
import { graveType, noticeType } from './merge-records.ts';
import type { GraveRecord, NoticeRecord } from './merge-records.ts';

export type MergeStore = {
  readonly graves: Collection<GraveRecord>;
  readonly notices: Collection<NoticeRecord>;
};

/** What the use cases about merge notices work with. */
export type MergeContext = Pick<DocumentPorts, 'clock' | 'ids' | 'bus' | 'liveText' | 'directory'> & {
  readonly store: MergeStore;
};

export function createMergeContext(
  ports: Pick<DocumentPorts, 'records' | 'clock' | 'ids' | 'bus' | 'liveText' | 'directory'>,
): MergeContext {
  const { records, clock, ids, bus, liveText, directory } = ports;
  const store = {
    graves: records.of(graveType),
    notices: records.of(noticeType),
  };
  return { store, clock, ids, bus, liveText, directory };
}

export function nowOf({ clock }: Pick<MergeContext, 'clock'>): string {
  return new Date(clock.now()).toISOString();
}
