import type { Bus } from '../ports/bus.ts';
import type { Clock } from '../ports/clock.ts';
import type { Directory, Outbox, Reauthentication } from '../ports/directory.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { FindFileType } from '../ports/find-file-type.ts';
import type { Files } from '../ports/files.ts';
import type { Ids } from '../ports/ids.ts';
import type { LiveText } from '../ports/live-text.ts';
import type { Publisher } from '../ports/publisher.ts';
import type { Records } from '../ports/records.ts';

/** What the features about documents need of the world. */
export type DocumentPorts = {
  readonly events: EventLog;
  readonly records: Records;
  readonly files: Files;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly bus: Bus;
  readonly liveText: LiveText;
  readonly directory: Directory;
  readonly reauthentication: Reauthentication;
  readonly outbox: Outbox;
  readonly publisher: Publisher;
  readonly findFileType: FindFileType;
  /** How large one attachment may be. */
  readonly attachmentBytes: number;
  /** Without a slash at the end; for links in mail. */
  readonly publicUrl: string;
  /** Told of faults that change nothing for the person who asked: what failed repairs itself later. */
  readonly onFault: (error: unknown, during: string) => void;
};
