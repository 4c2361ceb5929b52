import type { EventActor } from '../../shared/domain/actor.ts';
import type { Publication } from '../ports/publisher.ts';
import { utcMoment } from './print-dates.ts';
import type { PrintLabels } from './print-labels.ts';
import type { PrintClearance } from './print-model.ts';
import { printableText } from './printable-text.ts';

/** Who cleared the printed version; null where nobody has. */
export function printClearance({ state, version }: Publication, labels: PrintLabels): PrintClearance | null {
  const clearance = state.clearances.findLast((candidate) => candidate.version === version);
  const closed = clearance?.closed;
  if (clearance === undefined || closed?.outcome !== 'cleared') return null;
  return {
    heading: labels.clearance,
    outcome: labels.outcomeCleared,
    facts: [
      { label: labels.clearedBy, value: printableText(nameOf(closed.by)) },
      { label: labels.clearedAt, value: utcMoment(closed.at) },
      { label: labels.version, value: String(clearance.version) },
      { label: 'SHA-256', value: clearance.digest },
    ],
    note: printableText(closed.note),
  };
}

export function nameOf(actor: EventActor): string {
  return actor.kind === 'person' ? actor.name : 'Concord';
}
