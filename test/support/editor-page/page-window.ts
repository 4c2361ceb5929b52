import type { TextContent } from '../../../shared/content/text-content.ts';
import type { CommentTarget } from '../../../client/features/editor/text/commands/editor-request.ts';

declare global {
  interface Window {
    /**
     * Milliseconds: from the stored text to a painted, editable page; from each key to the paint after it; when the last key was
     * pressed and the last findings came.
     */
    measured: { openedAt: number | null; keys: number[]; lastKeyAt: number; reviewedAt: number };
    /** What the page was asked for, and both persons' texts. */
    harness: {
      readonly comments: CommentTarget[];
      readonly openedThreads: string[];
      readonly text: () => TextContent;
      readonly remoteText: () => TextContent;
      /** The other person writes at the beginning of a block. */
      readonly typeRemotely: (block: number, words: string) => void;
      /** The other person, under this name, selects the first five letters of a block. */
      readonly placeRemotely: (block: number, name: string) => void;
      /** Ends the other person's typing. */
      readonly quietOther: () => void;
      /** Finds and replaces in the whole text; answers the milliseconds until it is painted. */
      readonly replaceAll: (words: string, others: string) => Promise<number>;
    };
  }
}
