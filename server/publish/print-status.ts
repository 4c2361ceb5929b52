import type { Publication } from '../ports/publisher.ts';
import { translationStatus } from './print-languages.ts';
import type { PrintLabels } from './print-labels.ts';
import type { PrintModel } from './print-model.ts';

type Status = Pick<PrintModel, 'status' | 'isInForce'>;

/** What this version is worth, so that nobody takes a draft for the text in force. */
export function printStatus({ state, version }: Publication, labels: PrintLabels): Status {
  const published = state.publications.find((publication) => publication.version === version);
  if (published !== undefined) {
    const isInForce = published.supersededAt === null;
    if (isInForce && published.translates !== undefined)
      return { status: translationStatus(state.language), isInForce: false };
    return { status: isInForce ? labels.inForce : labels.superseded, isInForce };
  }
  if (isDecided(state.endorsements, version, 'endorsed'))
    return { status: labels.endorsed, isInForce: false };
  if (isDecided(state.clearances, version, 'cleared')) return { status: labels.cleared, isInForce: false };
  const stage = state.versions.find(({ number }) => number === version)?.stage ?? state.stage;
  return { status: `${labels.notInForce} ${labels.stages[stage]}`, isInForce: false };
}

type Decision = { readonly version: number; readonly closed: { readonly outcome: string } | null };

function isDecided(decisions: readonly Decision[], version: number, outcome: string): boolean {
  return decisions.some((decision) => decision.version === version && decision.closed?.outcome === outcome);
}
