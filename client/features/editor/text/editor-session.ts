/**
 * One open text: the ProseMirror view bound to the shared fragment, and what the toolbar, the outline and the page ask
 * of it. Knows nothing of React; components watch its stores. `mount` and `unmount` give and take its place on the page.
 */
import type { Command, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import type { XmlFragment } from 'yjs';
import { contentOf } from '../../../../shared/content/content-of.ts';
import type { OutlineEntry } from '../../../../shared/content/outline.ts';
import type { TextContent } from '../../../../shared/content/text-content.ts';
import type { NumberedClause } from '../../../../shared/domain/numbering.ts';
import type { NumberingRules } from '../../../../shared/domain/numbering-rules.ts';
import type { Scheme } from '../../../../shared/domain/stages.ts';
import { spelledBlock } from './blocks/cite-in.ts';
import { ClauseElements, tableWith } from './blocks/clause-elements.ts';
import { firstState } from './first-state.ts';
import { factsOf, noFacts, type EditorFacts } from './editor-facts.ts';
import type { EditorRequest, PageRequest } from './commands/editor-request.ts';
import { editorPlugins, type SharedNodes } from './editor-plugins.ts';
import { ClauseMoves } from './commands/clause-moves.ts';
import { clauseViewOf, type ShownImages } from './shown/figure-view.ts';
import { FrameTask } from '../../../lib/frame-task.ts';
import { colourForAMoment, goToBlock } from './blocks/go-to-block.ts';
import { Listeners } from '../../../lib/listeners.ts';
import { NumberBook } from './shown/number-book.ts';
import { selectedWords } from './blocks/selected-words.ts';
import { mentionAsking, SlashSession } from './slash-session.ts';
import { isSameJson, Store } from '../../../lib/store.ts';
import { TextReferences } from './text-references.ts';
import { outlineOfDocument } from './text-watch.ts';
import { threadAt, ThreadMarks } from './shown/thread-marks.ts';
import type { ThreadHighlight } from './shown/thread-marks.ts';

/** `edit` writes; `read` walks and selects, for comments. */
export type EditorSeat = 'edit' | 'read';
export type SessionOptions = {
  readonly fragment: XmlFragment;
  readonly awareness: Awareness;
  readonly scheme: Scheme;
  /** How the text is numbered at first; `setRules` tells of changes. */
  readonly rules: NumberingRules;
  /** The language of the text. */
  readonly language: string;
  /** The accessible name of the text. */
  readonly label: string;
  readonly nextId: () => string;
  readonly images: ShownImages;
  /** What the page adds to the text: finding, counting. */
  readonly plugins?: readonly Plugin[];
};

export class EditorSession {
  readonly facts = new Store<EditorFacts>(noFacts, isSameJson);
  readonly outline = new Store<readonly OutlineEntry[]>([], isSameJson);
  /** The selection as `from:to`, empty without one. */
  readonly selection = new Store('');
  readonly seat: Store<EditorSeat>;
  readonly slash = new SlashSession(() => this.seat.get() === 'edit');
  readonly mention = new SlashSession(() => this.seat.get() === 'edit', mentionAsking);
  readonly scheme: Scheme;
  readonly #options: SessionOptions;
  readonly #elements = new ClauseElements((id) => this.references.touch(id));
  readonly #threads = new ThreadMarks();
  readonly references: TextReferences;
  readonly moves: ClauseMoves;
  readonly #numbers: NumberBook;
  readonly #requests = new Listeners<EditorRequest>();
  readonly #factsTask = new FrameTask(() => this.#readFacts());
  readonly #outlineTask = new FrameTask(() => this.#readOutline());
  #view: EditorView | null = null;

  constructor(options: SessionOptions, seat: EditorSeat) {
    this.#options = options;
    this.scheme = options.scheme;
    this.seat = new Store(seat);
    this.#numbers = new NumberBook(options.rules, (id, { label }) => this.#elements.setLabel(id, label));
    this.moves = new ClauseMoves(options.fragment, () => this.#view);
    this.references = new TextReferences(this, this.#elements, { ...options, onShown: this.#outlineTask });
  }

  mount(place: HTMLElement): void {
    this.unmount();
    this.#view = new EditorView(place, {
      state: firstState(this.#options.fragment, (mapping) => this.#plugins(mapping)),
      nodeViews: { clause: (node) => clauseViewOf(node, this.#elements, this.#options.images) },
      markViews: { comment: (mark) => this.#threads.view(mark) },
      // Presence that arrives as the text is left would otherwise draw into a view that is gone.
      dispatchTransaction(this: EditorView, transaction) {
        if (!this.isDestroyed) this.updateState(this.state.apply(transaction));
      },
      attributes: {
        role: 'textbox',
        tabindex: '0',
        lang: this.#options.language,
        'aria-multiline': 'true',
        'aria-label': this.#options.label,
      },
      handleClick: (_view, _position, event) => this.#openThreadAt(event.target),
    });
    this.#factsTask.request();
  }

  unmount(): void {
    this.#factsTask.stop();
    this.#outlineTask.stop();
    this.#view?.destroy();
    this.#view = null;
  }

  setSeat(seat: EditorSeat): void {
    this.seat.set(seat);
    this.#view?.setProps({});
  }

  /** Numbers the open text by other rules, at once. */
  setRules(rules: NumberingRules): void {
    if (this.#numbers.setRules(rules, this.#view?.state.doc ?? null)) this.#outlineTask.request();
  }

  setThreads(threads: readonly ThreadHighlight[]): void {
    this.#threads.setThreads(threads);
  }

  setActiveThread(threadId: string | null): void {
    this.#threads.setActive(threadId);
  }

  /** Hears what keys and clicks in the text ask of the page; the answer takes the listener away. */
  onRequest(listener: (request: EditorRequest) => void): () => void {
    return this.#requests.add(listener);
  }

  ask(type: PageRequest): void {
    this.#requests.tell({ type });
  }

  /** Carries a command out and gives the text the focus back. */
  run(command: Command): void {
    if (this.#view === null) return;
    command(this.#view.state, this.#view.dispatch, this.#view);
    this.#view.focus();
  }

  focus(): void {
    this.#view?.focus();
  }

  /** Asks the page for a comment on what is selected. */
  comment(): void {
    if (this.#view === null) return;
    const { state } = this.#view;
    const target = { words: selectedWords(state), blockId: factsOf(state).blockId };
    this.#requests.tell({ type: 'comment', target });
  }

  /** Asks the page for a link to the block with the caret. */
  copyLink(): void {
    if (this.#view !== null)
      this.#requests.tell({ type: 'copy-link', blockId: factsOf(this.#view.state).blockId });
  }

  /** Puts the caret at the beginning of the clause or table and shows it; `false` when it is not in the text any more. */
  goToClause(clauseId: string): boolean {
    const element = this.#elements.find(clauseId) ?? tableWith(this.#view?.dom, clauseId);
    if (this.#view === null || element === null) return false;
    goToBlock(this.#view, element);
    return true;
  }

  /** Goes to the clause and colours it for a moment; `false` when it is not in the text any more. */
  pointOut(clauseId: string): boolean {
    const isThere = this.goToClause(clauseId);
    colourForAMoment(this.#elements.find(clauseId));
    return isThere;
  }

  /** Shows the words of a thread without moving the caret; `false` when they are not in the text any more. */
  showThread(threadId: string): boolean {
    const element = this.#threads.find(threadId);
    element?.scrollIntoView({ block: 'center' });
    return element !== null;
  }

  /** The text as it is on the page, without comment marks; a walk over all of it. */
  content(): TextContent {
    return this.#view === null ? { type: 'doc', content: [] } : contentOf(this.#view.state.doc);
  }

  /** The words of a clause as they are on the page; empty when it is not there. */
  wordsOf(clauseId: string): string {
    const element = this.#elements.find(clauseId);
    if (this.#view === null || element === null) return '';
    const { state } = this.#view;
    return spelledBlock(state, state.doc.resolve(this.#view.posAtDOM(element, 0)).parent);
  }

  numberOf(clauseId: string): NumberedClause {
    return this.#numbers.numberOf(clauseId);
  }

  /** Where the end of the selection is on the screen, in viewport pixels; reads the layout. */
  selectionBox(): { readonly left: number; readonly top: number; readonly bottom: number } | null {
    if (this.#view === null || this.#view.state.selection.empty) return null;
    return this.#view.coordsAtPos(this.#view.state.selection.to, -1);
  }

  #plugins(mapping: SharedNodes | null): Plugin[] {
    return [
      this.mention.plugin(),
      ...editorPlugins({ ...this.#parts(), mapping }),
      ...this.references.plugins,
      ...(this.#options.plugins ?? []),
    ];
  }

  #parts() {
    const { fragment, awareness, nextId } = this.#options;
    return {
      fragment,
      awareness,
      nextId,
      canEdit: () => this.seat.get() === 'edit',
      slash: this.slash,
      pageKeys: this,
      watch: {
        numbers: this.#numbers,
        onUpdate: () => this.#factsTask.request(),
        onOutlineChange: () => this.#outlineTask.request(),
      },
    };
  }

  #openThreadAt(target: EventTarget | null): boolean {
    const threadId = threadAt(target, this.#threads);
    if (threadId !== null) this.#requests.tell({ type: 'open-thread', threadId });
    return false;
  }

  #readFacts(): void {
    if (this.#view === null) return;
    const { from, to, empty } = this.#view.state.selection;
    this.facts.set(factsOf(this.#view.state));
    this.selection.set(empty ? '' : `${from}:${to}`);
  }

  #readOutline(): void {
    if (this.#view !== null) this.outline.set(outlineOfDocument(this.#view.state, this.#numbers));
  }
}
