/** Follows the blocks of an open text, with their digests, when it has been quiet for a moment. */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import type { DigestedBlock } from '../../../shared/content/align-languages.ts';
import { blockOf } from '../../../shared/content/content-of.ts';
import { digestOf } from '../../../shared/domain/digest.ts';
import { Store } from '../editor/store.ts';

const settleMs = 150;

export class TextTap {
  /** Null until the text is on the page. */
  readonly store = new Store<readonly DigestedBlock[] | null>(null);
  readonly plugin: Plugin;
  /** A block that did not change is the same object, and its digest the same. */
  readonly #known = new WeakMap<Node, DigestedBlock>();
  #timer: number | undefined;

  constructor() {
    this.plugin = new Plugin({
      view: (view) => {
        this.#read(view.state);
        return {
          update: ({ state }, before) => {
            if (state.doc === before.doc) return;
            window.clearTimeout(this.#timer);
            this.#timer = window.setTimeout(() => this.#read(view.state), settleMs);
          },
          destroy: () => window.clearTimeout(this.#timer),
        };
      },
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
