import type { ContributionRefView } from '../../../shared/contract/contribution-routes.ts';
import { nothingStored, storedProposal } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import type { Disposition } from '../../../shared/domain/dispositions.ts';
import { sentWords } from './sent-words.ts';
import type { Contribution } from './use-contributions.ts';

/** What a person fills in to answer a comment or amendment. */
export type DispositionValues = {
  disposition: Disposition;
  reason: string;
  resultingText: string;
  duplicateOf: string | null;
  isApplied: boolean;
  /** What is written into the text. */
  wording: StoredWords;
  isForced: boolean;
};

export function initialValues(contribution: Contribution): DispositionValues {
  const wording = contribution.kind === 'amendment' ? contribution.view.wording : null;
  const mayDispose = contribution.view.abilities.includes('dispose');
  return {
    disposition: mayDispose ? 'accepted' : 'withdrawn',
    reason: '',
    resultingText: '',
    duplicateOf: null,
    isApplied: true,
    wording: wording === null ? nothingStored : storedProposal(wording),
    isForced: false,
  };
}

export function isAcceptance(disposition: Disposition): boolean {
  return disposition === 'accepted' || disposition === 'accepted-in-part';
}

/** The request; `others` are what the contribution may repeat. */
export function dispositionOf(
  contribution: Contribution,
  values: DispositionValues,
  others: readonly Contribution[],
) {
  const { disposition, reason, resultingText, isForced } = values;
  const duplicate = others.find(({ view }) => view.id === values.duplicateOf);
  const writes = contribution.kind === 'amendment' && isAcceptance(disposition) && values.isApplied;
  const isDeletion = contribution.kind === 'amendment' && contribution.view.wording.kind === 'delete';
  return {
    subject: refOf(contribution),
    disposition,
    reason,
    // Of a wording that is written the server says it itself.
    resultingText: writes ? '' : resultingText,
    duplicateOf: disposition === 'duplicate' && duplicate !== undefined ? refOf(duplicate) : null,
    apply: writes ? { ...(isDeletion ? { text: null } : sentWords(values.wording)), isForced } : null,
  };
}

function refOf(contribution: Contribution): ContributionRefView {
  if (contribution.kind === 'thread') return { kind: 'thread', id: contribution.view.id };
  return { kind: 'amendment', id: contribution.view.id };
}
