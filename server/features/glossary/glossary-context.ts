import type { Clock } from '../../ports/clock.ts';
import type { Directory } from '../../ports/directory.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Collection } from '../../ports/records.ts';
import type { GlossaryRecord } from './glossary-records.ts';

export type GlossaryContext = {
  readonly entries: Collection<GlossaryRecord>;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
};

export function nowOf({ clock }: Pick<GlossaryContext, 'clock'>): string {
  return new Date(clock.now()).toISOString();
}
