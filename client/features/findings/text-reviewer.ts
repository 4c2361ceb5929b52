/**
 * Follows the open text and has it reviewed in a thread of its own (TX-4). A key only winds a timer; when it ends, the
 * blocks that are other objects than at the last time are sent.
 */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { blockOf } from '../../../shared/content/content-of.ts';
import { nothingReviewed } from '../../../shared/content/text-review.ts';
import type { ReviewTerms, TextReview } from '../../../shared/content/text-review.ts';
import { changedSpan } from '../editor/text/blocks/changed-span.ts';
import { Store } from '../../lib/store.ts';
import type { FromReviewer, ToReviewer } from './review-messages.ts';

/** `failed` when the thread ended: then nothing that is shown is to be trusted. */
export type ReviewState = {
  readonly status: 'reading' | 'ready' | 'failed';
  readonly review: TextReview;
};

const settleMs = 400;
/** Opening the text comes first. */
const firstMs = 900;

export class TextReviewer {
  readonly store = new Store<ReviewState>({ status: 'reading', review: nothingReviewed });
  readonly plugin: Plugin;
  #worker: Worker | null = null;
  #terms: ReviewTerms | null = null;
  #sent: Node | null = null;
  #timer: number | undefined;

  constructor() {
    this.plugin = new Plugin({
      view: (view) => {
        this.#start();
        this.#sendSoon(view, firstMs);
        return {
          update: ({ state }, before) => {
            if (state.doc !== before.doc) this.#sendSoon(view, settleMs);
          },
          destroy: () => this.#stop(),
        };
      },
    });
  }

  setTerms(terms: ReviewTerms): void {
    this.#terms = terms;
    this.#tell({ type: 'terms', terms });
  }

  #start(): void {
    const worker = new Worker(new URL('./review-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromReviewer>) =>
      this.store.set({ status: 'ready', review: data.review }),
    );
    worker.addEventListener('error', () => this.store.set({ ...this.store.get(), status: 'failed' }));
    this.#worker = worker;
    this.#sent = null;
    if (this.#terms !== null) this.#tell({ type: 'terms', terms: this.#terms });
  }

  #stop(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** Not put off by further keys: who types without a pause hears of findings too. */
  #sendSoon(view: EditorView, waitMs: number): void {
    this.#timer ??= window.setTimeout(() => {
      this.#timer = undefined;
      this.#send(view.state.doc);
    }, waitMs);
  }

  #send(doc: Node): void {
    const before = this.#sent;
    this.#sent = doc;
    const span =
      before === null ? { from: 0, toBefore: 0, toAfter: doc.childCount } : changedSpan(before, doc);
    const blocks = doc.children.slice(span.from, span.toAfter).map(blockOf);
    this.#tell({ type: 'blocks', from: span.from, removed: span.toBefore - span.from, blocks });
  }

  #tell(message: ToReviewer): void {
    this.#worker?.postMessage(message);
  }
}
