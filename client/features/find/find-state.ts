import type { WordQuery } from '../../../shared/content/find-words.ts';

export type FindState = {
  readonly isOpen: boolean;
  /** Whether the row for other words is shown. */
  readonly isReplacing: boolean;
  readonly query: WordQuery;
  readonly isInSelection: boolean;
  /** Whether there is a selection to look in. */
  readonly hasSelection: boolean;
  readonly count: number;
  /** Counted from 1; 0 while no place is the current one. */
  readonly current: number;
  /** How often the bar was asked for: each time its field takes the focus. */
  readonly opened: number;
};

/** What a closed bar leaves behind; what was looked for stays for the next time. */
export const resting = {
  isOpen: false,
  isReplacing: false,
  isInSelection: false,
  count: 0,
  current: 0,
} as const;

export const nothingSought: FindState = {
  ...resting,
  query: { words: '', matchesCase: false, isWholeWord: false },
  hasSelection: false,
  opened: 0,
};
