import type { Disposition } from '../../../shared/domain/dispositions.ts';

/** What a person fills in to answer a comment or amendment. */
export type DispositionValues = {
  disposition: Disposition;
  reason: string;
  resultingText: string;
  duplicateOf: string | null;
  isApplied: boolean;
  text: string;
  isForced: boolean;
};
