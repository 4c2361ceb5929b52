import type * as Y from 'yjs';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { TextEdit } from '../../ports/live-text.ts';
import { applyWording } from './apply-wording.ts';
import { markComment, unmarkComment } from './mark-comment.ts';
import { mendText } from './mend-text.ts';
import { putBack } from './put-back.ts';
import { replaceContent } from './replace-content.ts';

/** Makes one server-side change in `doc`, as one transaction with the smallest edits that do it. */
export function applyEdit(doc: Y.Doc, edit: TextEdit): Result<true> {
  const fragment = doc.getXmlFragment(fragmentName);
  return doc.transact(() => applyTo(fragment, edit), 'server');
}

function applyTo(fragment: Y.XmlFragment, edit: TextEdit): Result<true> {
  switch (edit.type) {
    case 'mark-comment':
      return markComment(fragment, edit.threadId, edit.words);
    case 'unmark-comment':
      return unmarkComment(fragment, edit.threadId);
    case 'apply-wording':
      return applyWording(fragment, edit);
    case 'put-back':
      return putBack(fragment, edit.words);
    case 'mend':
      return mendText(fragment);
    case 'replace-content':
      return replaceContent(fragment, edit.content);
    default:
      return edit satisfies never;
  }
}
