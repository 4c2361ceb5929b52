/** Follows the blocks of an open text, with their digests, when it has been quiet for a moment. */
import type { Node } from 'prosemirror-model';
import type { EditorState, Plugin } from 'prosemirror-state';
import type { DigestedBlock } from '../../../shared/content/align-languages.ts';
import { blockOf } from '../../../shared/content/content-of.ts';
import { digestOf } from '../../../shared/domain/digest.ts';
import { quietReader } from '../editor/text/quiet-reader.ts';
import { Store } from '../../lib/store.ts';

const settleMs = 150;

export class TextTap {
  /** Null until the text is on the page. */
  readonly store = new Store<readonly DigestedBlock[] | null>(null);
  readonly plugin: Plugin;
  /** A block that did not change is the same object, and its digest the same. */
  readonly #known = new WeakMap<Node, DigestedBlock>();

  constructor() {
    this.plugin = quietReader({
      read: (state) => this.#read(state),
      isNews: (state, before) => state.doc !== before.doc,
      settleMs,
    });
  }

  #read({ doc }: EditorState): void {
    this.store.set(doc.children.map((node) => this.#digested(node)));
  }

  #digested(node: Node): DigestedBlock {
    const known = this.#known.get(node);
    if (known !== undefined) return known;
    const block = blockOf(node);
    const digested = { block, digest: digestOf(block) };
    this.#known.set(node, digested);
    return digested;
  }
}
