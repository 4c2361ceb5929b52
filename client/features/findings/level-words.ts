import type { FindingLevel } from '../../../shared/domain/findings.ts';

/** Keys for translation. */
export const levelWords = {
  error: 'Errors',
  warning: 'Advice',
  hint: 'Hints',
} as const satisfies Record<FindingLevel, string>;

export const levelColors = { error: 'red', warning: 'yellow', hint: 'gray' } as const satisfies Record<
  FindingLevel,
  string
>;
