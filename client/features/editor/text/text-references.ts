/** The references and footnotes of one open text: what they show now, on the page and on the clipboard, and where a click leads. */
import { Plugin } from 'prosemirror-state';
import { citeClause } from '../../../../shared/domain/cite-clause.ts';
import type { NumberedClause } from '../../../../shared/domain/numbering.ts';
import { FrameTask } from '../../../lib/frame-task.ts';
import { Store } from '../../../lib/store.ts';
import { citePlugin } from './blocks/cite-in.ts';
import type { ClauseElements } from './blocks/clause-elements.ts';
import type { ShownImages } from './shown/figure-view.ts';
import { footnoteMarks } from './shown/footnote-marks.ts';
import { plainWords } from './blocks/plain-words.ts';
import { referenceClipboard } from './paste/reference-clipboard.ts';
import { referenceAt, referenceMarks } from './shown/reference-marks.ts';
import type { ShownMarks } from './shown/shown-marks.ts';

type OpenText = {
  numberOf(clauseId: string): NumberedClause;
  goToClause(clauseId: string): boolean;
};

type TextFacts = {
  readonly language: string;
  readonly images: ShownImages;
  /** Asked when a reference reads otherwise than before. */
  readonly onShown: { request(): void };
};

export class TextReferences {
  readonly #marks: ShownMarks;
  readonly #footnotes: ShownMarks;
  readonly plugins: readonly Plugin[];
  /** Another number after every frame in which a clause is cited otherwise than before, for what stands beside the text. */
  readonly changes = new Store(0);
  readonly #told = new FrameTask(() => this.changes.set(this.changes.get() + 1));
  readonly #text: OpenText;
  readonly #elements: ClauseElements;
  readonly #language: string;

  constructor(text: OpenText, elements: ClauseElements, { language, images, onShown }: TextFacts) {
    this.#text = text;
    this.#elements = elements;
    this.#language = language;
    this.#marks = referenceMarks(
      (id) => ({ words: this.cite(id), isThere: elements.find(id) !== null }),
      () => onShown.request(),
    );
    this.#footnotes = footnoteMarks((id) => (elements.find(id) === null ? '' : text.numberOf(id).label));
    this.plugins = [
      citePlugin((id) => this.cite(id)),
      referenceClipboard({ cite: (id) => this.cite(id), address: (file) => images.address(file) }),
      this.#onPage(),
    ];
  }

  /** How a clause is cited now in the language of the text; also one that is gone. */
  cite(clauseId: string): string {
    const element = this.#elements.find(clauseId);
    const { number } = this.#text.numberOf(clauseId);
    return citeClause(element && { number, text: plainWords(element) }, this.#language);
  }

  /** A clause came, went, or has another number or other words. */
  touch(clauseId: string): void {
    this.#marks.touch(clauseId);
    this.#footnotes.touch(clauseId);
    this.#told.request();
  }

  #stop(): void {
    this.#told.stop();
    this.#marks.stop();
    this.#footnotes.stop();
  }

  #onPage(): Plugin {
    return new Plugin({
      view: () => ({ destroy: () => this.#stop() }),
      props: {
        markViews: {
          reference: (mark) => this.#marks.view(mark),
          footnote: (mark) => this.#footnotes.view(mark),
        },
        handleClick: (_view, _position, event) => {
          const clauseId = referenceAt(event.target);
          return clauseId !== null && this.#text.goToClause(clauseId);
        },
      },
    });
  }
}
