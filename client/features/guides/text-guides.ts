/**
 * What the template asks of clauses, on the page (TX-18): prompts and signs are attributes of the clause's element, from
 * which the style sheet makes what is seen; so they are in no text, no copy and no count. Locked words are held here
 * against slips; that they are what they were is judged by the server.
 */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { stringOf } from '../../../shared/content/clause-dom.ts';
import type { GuidesView } from '../../../shared/contract/template-routes.ts';
import { changedSpan } from '../editor/text/blocks/changed-span.ts';
import { duplicatedFrom } from '../editor/text/commands/duplicate-clauses.ts';
import { isRemote } from '../editor/text/ids-plugin.ts';
import { Listeners } from '../../lib/listeners.ts';

type Guide = GuidesView['guides'][number];
/** What a lock holds off. */
export type HeldAct = 'change' | 'duplicate';
export type GuideSettings = {
  readonly guides: readonly Guide[];
  readonly showsPrompts: boolean;
  /** In a template everything may be changed: locks are shown, not kept. */
  readonly keepsLocks: boolean;
  /** What is shown at a clause besides its prompt, in the words of the reader. */
  readonly signOf: (guide: Guide, isPromptShown: boolean) => string;
};

export class TextGuides {
  readonly plugin: Plugin;
  readonly #refused = new Listeners<HeldAct>();
  #settings: GuideSettings = { guides: [], showsPrompts: false, keepsLocks: true, signOf: () => '' };
  #byId: ReadonlyMap<string, Guide> = new Map();
  #view: EditorView | null = null;

  constructor() {
    this.plugin = new Plugin({
      filterTransaction: (transaction) => this.#mayPass(transaction),
      view: (view) => {
        this.#view = view;
        this.#showAll();
        return {
          update: ({ state }, before) => {
            if (state.doc !== before.doc) this.#show(state.doc, changedSpan(before.doc, state.doc));
          },
          destroy: () => {
            this.#view = null;
          },
        };
      },
    });
  }

  set(settings: GuideSettings): void {
    this.#settings = settings;
    this.#byId = new Map(settings.guides.map((guide) => [guide.clauseId, guide]));
    this.#showAll();
  }

  /** Hears what was not done to locked words; the answer takes the listener away. */
  onRefused(listener: (act: HeldAct) => void): () => void {
    return this.#refused.add(listener);
  }

  /** Whether the words of the block at this position are to stay as they are. */
  isLocked(doc: Node, position: number): boolean {
    return this.#isHeld(doc.child(doc.resolve(position).index(0)));
  }

  #mayPass(transaction: Transaction): boolean {
    if (!transaction.docChanged || isRemote(transaction)) return true;
    const { before, doc } = transaction;
    const copied = new Set(duplicatedFrom(transaction));
    if (before.children.some((block) => copied.has(stringOf(block.attrs['id'])) && this.#isHeld(block)))
      return this.#refuse('duplicate');
    const span = changedSpan(before, doc);
    const now = firstById(doc, span.from, span.toAfter);
    for (let index = span.from; index < span.toBefore; index += 1) {
      const block = before.child(index);
      const same = now.get(stringOf(block.attrs['id']));
      if (this.#isHeld(block) && !readsAs(same, block)) return this.#refuse('change');
    }
    return true;
  }

  #refuse(act: HeldAct): false {
    this.#refused.tell(act);
    return false;
  }

  /** What reads otherwise already is not held: it has to be mended. */
  #isHeld(block: Node): boolean {
    const guide = this.#settings.keepsLocks ? this.#byId.get(stringOf(block.attrs['id'])) : undefined;
    return guide?.isLocked === true && block.textContent === guide.words;
  }

  #showAll(): void {
    if (this.#view === null) return;
    const { doc } = this.#view.state;
    this.#show(doc, { from: 0, toAfter: doc.childCount });
  }

  #show(doc: Node, { from, toAfter }: { readonly from: number; readonly toAfter: number }): void {
    doc.forEach((block, position, index) => {
      if (index < from || index >= toAfter || block.type.name !== 'clause') return;
      const element = this.#view?.nodeDOM(position);
      if (element instanceof HTMLElement) this.#write(element, block);
    });
  }

  #write(element: HTMLElement, block: Node): void {
    const guide = this.#byId.get(stringOf(block.attrs['id']));
    const isShown = this.#settings.showsPrompts && block.content.size === 0;
    const prompt = isShown ? (guide?.prompt ?? '') : '';
    const sign = guide === undefined ? '' : this.#settings.signOf(guide, prompt !== '');
    put(element, 'data-prompt', prompt);
    put(element, 'data-sign', sign);
    put(element, 'data-locked', guide?.isLocked === true ? 'true' : '');
    put(element, 'aria-description', [prompt, sign].filter((words) => words !== '').join(' '));
  }
}

function firstById(doc: Node, from: number, to: number): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (let index = to - 1; index >= from; index -= 1) {
    const block = doc.child(index);
    found.set(stringOf(block.attrs['id']), block);
  }
  return found;
}

function readsAs(now: Node | undefined, before: Node): boolean {
  return now?.textContent === before.textContent && now.attrs['kind'] === before.attrs['kind'];
}

function put(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
