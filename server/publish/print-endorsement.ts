import { positions } from '../../shared/domain/decisions.ts';
import type { EndorsementState, PositionState } from '../../shared/domain/document-state.ts';
import { currentPositions, tallyOf } from '../../shared/domain/tally.ts';
import type { Publication } from '../ports/publisher.ts';
import { nameOf } from './print-clearance.ts';
import { printDates, utcMoment } from './print-dates.ts';
import { english, type PrintLabels } from './print-labels.ts';
import type { PrintEndorsement, PrintFact, PrintList, PrintSignature } from './print-model.ts';
import { printableText } from './printable-text.ts';

/** The last endorsement of the printed version with every position that counts (DE-2, DE-5); null where there was none. */
export function printEndorsement(publication: Publication, labels: PrintLabels): PrintEndorsement | null {
  const { state, version } = publication;
  const endorsement = state.endorsements.findLast((candidate) => candidate.version === version);
  if (endorsement === undefined) return null;
  const tally = tallyOf(endorsement, endorsement.closed?.at ?? endorsement.openedAt);
  const answered = new Set(endorsement.positions.map(({ delegationId }) => delegationId));
  const silent = endorsement.eligible.filter(({ id }) => !answered.has(id)).map(({ name }) => name);
  const isBySilence = tally.bySilence > 0;
  return {
    heading: labels.endorsement,
    outcome: outcomeOf(endorsement, labels),
    facts: procedureFacts(endorsement, publication, labels),
    tally: [
      { label: labels.eligible, value: String(tally.eligible) },
      ...positions.map((position) => ({
        label: labels.positionNames[position],
        value: String(tally.counts[position]),
      })),
      { label: labels.bySilence, value: String(tally.bySilence) },
      { label: labels.noPosition, value: String(tally.missing.length) },
    ],
    signatures: currentPositions(endorsement).map((position) => printSignature(position, labels)),
    silence: isBySilence ? printList(silent, labels.silenceHeading, labels.silenceNote) : null,
    missing: isBySilence ? null : printList(silent, labels.missingHeading, ''),
  };
}

function outcomeOf({ closed }: EndorsementState, labels: PrintLabels): string {
  if (closed === null) return labels.outcomeOpen;
  return closed.outcome === 'endorsed' ? labels.outcomeEndorsed : labels.outcomeReturned;
}

function procedureFacts(
  endorsement: EndorsementState,
  { state, timeZone }: Publication,
  labels: PrintLabels,
): readonly PrintFact[] {
  const dates = printDates(state.language, timeZone);
  const { closed, deadline, openedAt, quorum, rule } = endorsement;
  return [
    { label: labels.rule, value: labels.rules[rule] },
    { label: labels.quorum, value: String(quorum) },
    { label: labels.opened, value: dates.moment(openedAt) },
    { label: labels.deadline, value: dates.moment(deadline) },
    ...(closed === null ? [] : [{ label: labels.closed, value: dates.moment(closed.at) }]),
  ];
}

/** The meaning as it was signed; in the document's language where it is the usual word for the position. */
function meaningOf({ position, signature }: PositionState, labels: PrintLabels): string {
  return signature.meaning === english.meanings[position] ? labels.meanings[position] : signature.meaning;
}

function printSignature(position: PositionState, labels: PrintLabels): PrintSignature {
  const { signature, evidence } = position;
  const facts = [
    { label: labels.name, value: signature.name },
    { label: labels.title, value: signature.title },
    { label: labels.meaning, value: meaningOf(position, labels) },
    { label: labels.clause, value: position.clauseNumber ?? '' },
    { label: labels.reason, value: position.reason },
    { label: labels.signedAt, value: utcMoment(signature.at) },
    { label: labels.signedVersion, value: String(signature.version) },
    { label: labels.reauthentication, value: labels.reauthentications[signature.reauthentication] },
    { label: labels.recordedBy, value: evidence === null ? '' : nameOf(position.by) },
    { label: labels.evidence, value: evidence ?? '' },
  ];
  return {
    delegation: printableText(signature.delegationName),
    position: labels.positionNames[position.position],
    isAgainst: position.position === 'object',
    facts: facts
      .filter(({ value }) => value.trim() !== '')
      .map(({ label, value }) => ({ label, value: printableText(value) })),
    statement: printableText(signature.statement),
    digest: signature.digest,
  };
}

function printList(names: readonly string[], heading: string, note: string): PrintList | null {
  return names.length === 0 ? null : { heading, note, names: names.map(printableText) };
}
