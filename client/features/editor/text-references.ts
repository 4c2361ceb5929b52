/** The references of one open text: what they show now, on the page and on the clipboard, and where a click leads. */
import { Plugin } from 'prosemirror-state';
import { citeClause } from '../../../shared/domain/cite-clause.ts';
import type { NumberedClause } from '../../../shared/domain/numbering.ts';
import type { ClauseElements } from './clause-elements.ts';
import type { ShownImages } from './figure-view.ts';
import { plainWords } from './plain-words.ts';
import { referenceClipboard } from './reference-clipboard.ts';
import { referenceAt, ReferenceMarks } from './reference-marks.ts';

type OpenText = {
  numberOf(clauseId: string): NumberedClause;
  goToClause(clauseId: string): boolean;
};

type TextFacts = { readonly language: string; readonly images: ShownImages };

export class TextReferences {
  readonly marks: ReferenceMarks;
  readonly plugins: readonly Plugin[];
  readonly #text: OpenText;
  readonly #elements: ClauseElements;
  readonly #language: string;

  constructor(text: OpenText, elements: ClauseElements, { language, images }: TextFacts) {
    this.#text = text;
    this.#elements = elements;
    this.#language = language;
    const marks = new ReferenceMarks((id) => ({ words: this.cite(id), isThere: elements.find(id) !== null }));
    this.marks = marks;
    this.plugins = [
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

  #onPage(): Plugin {
    return new Plugin({
      view: () => ({ destroy: () => this.marks.stop() }),
      props: {
        markViews: { reference: (mark) => this.marks.view(mark) },
        handleClick: (_view, _position, event) => {
          const clauseId = referenceAt(event.target);
          return clauseId !== null && this.#text.goToClause(clauseId);
        },
      },
    });
  }
}
