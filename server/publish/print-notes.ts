import { clausesOf } from '../../shared/content/clause-list.ts';
import { namedFootnotes } from '../../shared/content/footnotes.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import type { PrintNote } from './print-model.ts';
import { printRuns } from './print-runs.ts';

/** Hands out the footnotes of a text as their words are met; `printed` are those met so far, in that order. */
export class PrintNotes {
  readonly printed: PrintNote[] = [];
  readonly #notes: ReadonlyMap<string, PrintNote>;

  constructor(content: TextContent, labelOf: (id: string) => string) {
    const named = namedFootnotes(content);
    const footnotes = clausesOf(content).filter(({ attrs }) => named.has(attrs.id));
    this.#notes = new Map(
      footnotes.map(({ attrs: { id }, content: words }) => [
        id,
        { kind: 'note', id, label: labelOf(id), isFirst: true, runs: printRuns(words) },
      ]),
    );
  }

  /** Whether the clause is printed as a footnote and not in its place. */
  has(id: string): boolean {
    return this.#notes.has(id);
  }

  readonly next = (id: string): PrintNote | null => {
    const note = this.#notes.get(id) ?? null;
    if (note === null || this.printed.includes(note)) return note && { ...note, isFirst: false };
    this.printed.push(note);
    return note;
  };
}
