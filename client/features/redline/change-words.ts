import type { BlockComparison, ChangedAspect } from '../../../shared/content/compare.ts';

export const changeWords: Readonly<Record<BlockComparison['change'], string>> = {
  same: 'Unchanged',
  inserted: 'Inserted',
  deleted: 'Deleted',
  changed: 'Changed',
};

export const aspectWords: Readonly<Record<ChangedAspect, string>> = {
  words: 'Words changed',
  kind: 'Other type of clause',
  level: 'Other level',
  details: 'Step details changed',
  image: 'Other image, other words for it or another width',
  direction: 'Other direction of writing',
  format: 'Formatting changed',
  place: 'Moved',
};
