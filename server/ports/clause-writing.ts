import type { Instant } from '../../shared/domain/events.ts';

/** What one person did to one clause without a long break. Characters are UTF-16 units. */
export type WritingStretch = {
  /** A person's id; empty where only the server is known. */
  readonly by: string;
  readonly from: Instant;
  readonly until: Instant;
  /** Characters written, and how many of them still stand. */
  readonly written: number;
  readonly standing: number;
  /** Characters taken out that somebody else wrote, or the same person longer ago. */
  readonly removed: number;
  /** The clause came to be in this stretch. */
  readonly isMade: boolean;
  /** Its kind, level, other attributes or the layout of its words changed. */
  readonly isShaped: boolean;
};

export type ClauseWriting = {
  /** Newest first. */
  readonly stretches: readonly WritingStretch[];
  /** Standing characters of which nothing is known: they were written before writers were recorded. */
  readonly unrecorded: number;
};
