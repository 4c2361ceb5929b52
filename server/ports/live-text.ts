import type { QuotedWords, Wording } from '../../shared/domain/anchor.ts';
import type { DocumentId, ThreadId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/refusal.ts';
import type { TextContent } from '../../shared/content/text-content.ts';

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
  | { readonly type: 'replace-content'; readonly content: TextContent };

/** The live texts as features see them. Rejects only when the storage fails; then nothing was changed. */
export interface LiveText {
  /** Seeds a new text, once; rejects when the document has one. */
  create(documentId: DocumentId, content: TextContent): Promise<void>;
  /** The text as it is now, with everything acknowledged in it. Ids and order as in the live document, comment marks left out. */
  freeze(documentId: DocumentId): Promise<TextContent>;
  /** Durable and sent to everyone in the room when resolved. */
  edit(documentId: DocumentId, edit: TextEdit, by: string): Promise<Result<{ readonly isChanged: boolean }>>;
}
