import type { EventLog } from '../../../server/ports/event-log.ts';
import type { Files } from '../../../server/ports/files.ts';
import type { Records } from '../../../server/ports/records.ts';
import type { UpdateLog } from '../../../server/ports/update-log.ts';
import { createFailureSwitch, type FailureSwitch } from './failure-switch.ts';
import { createFakeEventLog } from './fake-event-log.ts';
import { createFakeFiles } from './fake-files.ts';
import { createFakeRecords } from './fake-records.ts';
import { createFakeUpdateLog } from './fake-update-log.ts';

export type FakeStore = {
  readonly events: EventLog;
  readonly updates: UpdateLog;
  readonly records: Records;
  readonly files: Files;
  /** Breaks all four at once. */
  readonly failure: FailureSwitch;
};

/** A whole store in memory. It passes the same contract suite as the real ones. */
export function createFakeStore(): FakeStore {
  const failure = createFailureSwitch();
  return {
    events: createFakeEventLog(failure),
    updates: createFakeUpdateLog(failure),
    records: createFakeRecords(failure),
    files: createFakeFiles(failure),
    failure,
  };
}
