import { describeEvent } from '../../shared/domain/describe-event.ts';
import type { LedgerEvent } from '../../shared/domain/events.ts';
import { englishOf } from '../../shared/domain/sentence.ts';

/** What happened and by whom, in English, for a refusal that says who was faster. */
export function whatHappened(event: LedgerEvent): string {
  const by = event.actor.kind === 'person' ? event.actor.name : '';
  const what = englishOf(describeEvent(event));
  return by === '' ? what : `${by}: ${what}`;
}
