import type { Direction } from '../../shared/content/direction.ts';
import type { StoredWords } from '../../shared/content/shown-words.ts';
import type { QuotedWords, Wording } from '../../shared/domain/anchor.ts';
import type { DocumentId, ThreadId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/refusal.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import type { ClauseWriting } from './clause-writing.ts';

/** Words that a change of structure hid, and where they would go: into their clause, into the one that took its words over, or beside it. */
export type HiddenWords = {
  readonly noticeId: string;
  readonly clauseId: string;
  readonly joinedInto: string | null;
  /** Ids of the clauses around, the nearest first. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly kind: string;
  readonly level: number;
  readonly dir: Direction | null;
  /** What the clause read without them; `at` counts in it. */
  readonly base: string;
  readonly insertions: readonly { readonly at: number; readonly words: StoredWords }[];
  /** For a clause of their own, where the old id is taken. */
  readonly newClauseId: string;
};

/** Changes the server makes to a live text: minimal edits inside the room, never a swap of it. */
export type TextEdit =
  /** CM-2. Refused `words-not-found` when a quote is not in its clause any more. */
  | { readonly type: 'mark-comment'; readonly threadId: ThreadId; readonly words: readonly QuotedWords[] }
  | { readonly type: 'unmark-comment'; readonly threadId: ThreadId }
  /** CM-4. Refused `clause-not-found`, or `clause-changed` when the clause does not read `base` and `isForced` is false. */
  | {
      readonly type: 'apply-wording';
      readonly wording: Wording;
      readonly newClauseId: string;
      readonly isForced: boolean;
    }
  /** Restores a version as a forward change; comment marks of words that stay are kept. */
  | { readonly type: 'replace-content'; readonly content: TextContent }
  /** RT-7. Once for each notice, however often it is asked. */
  | { readonly type: 'put-back'; readonly words: HiddenWords }
  /** Takes out what no editor can show and no version holds, a step at a time; `update` is null when nothing is left. */
  | { readonly type: 'mend' };

/** A live text to read and change. Rejects only when the storage fails; then nothing was changed. */
export interface HeldText {
  /** The text as it is now, with everything acknowledged in it. Ids and order as in the live document, comment marks left out. */
  freeze(documentId: DocumentId): Promise<TextContent>;
  /** Durable and sent to everyone in the room when resolved. */
  edit(documentId: DocumentId, edit: TextEdit, by: string): Promise<Result<{ readonly isChanged: boolean }>>;
}

/** The live texts as features see them. */
export interface LiveText extends HeldText {
  /** Seeds a new text, once; rejects when the document has one. `by` made the document. */
  create(documentId: DocumentId, content: TextContent, by: string): Promise<void>;
  /** Who wrote and changed a clause, and when; undefined when it is not in the text. */
  writing(documentId: DocumentId, clauseId: string): Promise<ClauseWriting | undefined>;
  /**
   * Runs `work` while nobody else changes the text, so that what it freezes is what everyone has when it ends (LC-5).
   * Changes that come meanwhile wait and are then taken or refused by what their senders may do by then; `work` makes
   * its own through the text it is given. One at a time for each document; lasts 15 s at most.
   */
  hold<T>(documentId: DocumentId, work: (text: HeldText) => Promise<T>): Promise<T>;
}
