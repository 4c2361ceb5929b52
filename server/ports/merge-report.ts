/**
 * What a change did to the words of others (RT-7), as the text engine finds it. A `Grave` is a block, or a part of one,
 * that was deleted; a `HiddenItem` is something written into it by one who did not know. Both name characters by their
 * Yjs ids, so that words which come later, even after the memory of the text is gone, still find where they belong.
 */
import type { Direction } from '../../shared/content/direction.ts';

/** How a clause went: written again elsewhere, into its neighbour, or not at all; `rewritten` for a part of a clause that stays. */
export type Fate = 'moved' | 'joined' | 'deleted' | 'rewritten';

/** Characters with ascending ids that stood one after the other; without width when nobody saw them at the end. */
export type GraveRun = {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  /** Offset in the words of the grave. */
  readonly at: number;
  readonly isShown: boolean;
};

export type Grave = {
  /** From the Yjs id of what was deleted: the same however often it is found. */
  readonly id: string;
  readonly clauseId: string;
  readonly fate: Fate;
  /** The clause that took the words over; null when none did. */
  readonly joinedInto: string | null;
  /** Ids of the clauses around it, the nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly kind: string;
  readonly level: number;
  /** As the clause was marked (TX-31). */
  readonly dir: Direction | null;
  /** As whoever deleted it knew them; a line break stands between lines. */
  readonly words: string;
  /** Where the signs of references in the words lead (TX-3), one for each in their order; empty for one that leads nowhere. */
  readonly targets: readonly string[];
  readonly runs: readonly GraveRun[];
};

export type YId = readonly [client: number, clock: number];

export type HiddenItem = {
  readonly client: number;
  readonly clock: number;
  readonly length: number;
  /** As long as `length`, or empty for what shows nothing but may have words beside it. */
  readonly text: string;
  /**
   * Of signs of references, the clause to which they lead; where `text` is empty, the one to which the signs behind it
   * lead, or nothing where a reference ends. Else null.
   */
  readonly target: string | null;
  /** What it was written after, before and in, where that is known. */
  readonly origin: YId | null;
  readonly rightOrigin: YId | null;
  readonly parent: YId | null;
  /** The place in a grave of the same report; null when it must be looked for. */
  readonly buried: { readonly grave: string; readonly at: number } | null;
  /** Who wrote it; null when it was never kept. */
  readonly author: string | null;
};

export type MergeReport = {
  /** Of this engine; what it is confirmed by. */
  readonly number: number;
  /** Who sent the change that showed it. */
  readonly by: string;
  readonly graves: readonly Grave[];
  readonly hidden: readonly HiddenItem[];
};
