/**
 * Whether a text still fits its schema, kept up to date by looking at what each transaction added. The whole text is
 * walked once; after that a second of typing costs the looking at what was typed.
 */
import * as Y from 'yjs';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';
import { isSound, isSoundItem } from './mend-text.ts';

export class Soundness {
  readonly #doc: Y.Doc;
  /** Whether the text must be walked: it never was, or something was added that has no place in it. */
  #isInDoubt = true;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    // Before Yjs merges what was added with what was there.
    doc.on('afterTransaction', (transaction) => {
      this.#isInDoubt ||= !addedIsSound(transaction);
    });
  }

  isSound(): boolean {
    if (this.#isInDoubt) this.#isInDoubt = !isSound(this.#doc.getXmlFragment(fragmentName));
    return !this.#isInDoubt;
  }
}

function addedIsSound({ doc, beforeState, afterState }: Y.Transaction): boolean {
  for (const [client, end] of afterState) {
    const start = beforeState.get(client) ?? 0;
    if (start < end && !isSoundRun(doc, { client, start })) return false;
  }
  return true;
}

function isSoundRun(doc: Y.Doc, { client, start }: { client: number; start: number }): boolean {
  const structs = doc.store.clients.get(client) ?? [];
  for (let index = Y.findIndexSS(structs, start); index < structs.length; index++) {
    const struct = structs[index];
    if (struct instanceof Y.Item && !struct.deleted && !isSoundItem(struct)) return false;
  }
  return true;
}
