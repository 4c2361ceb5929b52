import type { createDocument } from '../features/documents/create-document.ts';
import type { Accounts } from '../ports/accounts.ts';
import type { Directory } from '../ports/directory.ts';
import type { LiveText } from '../ports/live-text.ts';
import type { Records } from '../ports/records.ts';
import type { DemoApi } from './demo-api.ts';
import type { DemoClock } from './demo-clock.ts';

/** What the demo is told with: the use cases of the server, on a clock of the past. */
export type DemoWorld = {
  readonly api: DemoApi;
  readonly clock: DemoClock;
  readonly accounts: Accounts;
  readonly directory: Directory;
  readonly records: Records;
  readonly liveText: LiveText;
  readonly documents: Parameters<typeof createDocument>[0];
  /** What the clock does at deadlines that have come (LC-6). */
  actOnDeadlines(): Promise<void>;
};

/** One password for everyone in the demo; it is printed at every start. */
export const demoPassword = 'norms-take-shape';
