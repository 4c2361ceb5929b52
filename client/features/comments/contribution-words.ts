import { shownBase, shownProposal } from '../../../shared/content/shown-words.ts';
import type { Translate } from '../../lib/i18n.ts';
import { quoteOf } from './draft-anchor.ts';
import type { Contribution } from './use-contributions.ts';

/** Clause number as circulated; empty for a comment on the whole document. */
export function numberOf(contribution: Contribution): string {
  if (contribution.kind === 'amendment') return contribution.view.wording.number;
  const { anchor } = contribution.view;
  return anchor.scope === 'document' ? '' : anchor.number;
}

export function quotedTextOf(contribution: Contribution): string {
  if (contribution.kind === 'amendment') return shownBase(contribution.view.wording);
  const { anchor } = contribution.view;
  return anchor.scope === 'words' ? quoteOf(anchor.words) : '';
}

/** What the person said: the first comment, or the rationale of a proposed wording. */
export function bodyOf(contribution: Contribution): string {
  return contribution.kind === 'amendment'
    ? contribution.view.rationale
    : (contribution.view.comments[0]?.body ?? '');
}

export function proposedTextOf(contribution: Contribution, t: Translate): string {
  if (contribution.kind === 'thread') return '';
  const { wording } = contribution.view;
  return wording.kind === 'delete' ? t('Delete the clause') : shownProposal(wording);
}

/** A short name of a comment or amendment in lists to choose from. */
export function shortNameOf(contribution: Contribution): string {
  const number = numberOf(contribution);
  return `${number === '' ? '' : `${number} · `}${bodyOf(contribution).slice(0, 80)}`;
}
