/**
 * What a text from elsewhere says about its own structure (TX-12): its lines with typed numbers, words like "Part II",
 * recitals and definitions become clauses with kind and level. Pure: plain lines in, clauses out, no word lost but the
 * numbers that are computed here.
 */
import type { ClauseKind } from '../../domain/clause-kinds.ts';
import { termWrittenIn } from '../../domain/definitions.ts';
import type { NumberFormat } from '../../domain/number-format.ts';
import { OpenRows } from './open-rows.ts';
import { signedLines } from './pasted-lines.ts';
import type { PastedLine, Piece, SignedLine } from './pasted-lines.ts';
import { isRecital } from './recital-words.ts';
import { isTitleLike } from './title-like.ts';
import type { TypedDivision } from './typed-division.ts';
import type { Reading, TypedNumber } from './typed-number.ts';

export type ReadClause = {
  readonly kind: ClauseKind;
  readonly level: number;
  /** The index of the pasted line that it began with. */
  readonly line: number;
  /** Its words; `null` for a division without a title. */
  readonly words: Piece | null;
};

/** The clauses of these lines in a text of this numbering; `null` where they say nothing of a structure. */
export function readStructure(
  pasted: readonly PastedLine[],
  format: NumberFormat,
): readonly ReadClause[] | null {
  const lines = pasted.flatMap(signedLines);
  const isTold = lines.some(({ sign, text }) => sign.is !== 'words' || termWrittenIn(text) !== '');
  return isTold && lines.length > 1 ? new StructureReader(lines, format).read() : null;
}

class StructureReader {
  readonly #lines: readonly SignedLine[];
  readonly #rows: OpenRows;
  readonly #clauses: ReadClause[] = [];
  /** Headings without a number are not counted where others bring theirs. */
  readonly #hasNumberedHeads: boolean;
  #isInPreamble = false;
  /** The level of what stands directly under the head that was read last. */
  #base = 1;

  constructor(lines: readonly SignedLine[], format: NumberFormat) {
    this.#lines = lines;
    this.#rows = new OpenRows(format);
    this.#hasNumberedHeads = lines.some((line, index) => this.#isHead(line, index));
  }

  read(): readonly ReadClause[] {
    for (const [index, line] of this.#lines.entries()) {
      if (!this.#isTitleOfLast(line)) this.#enter(line, index);
    }
    return this.#clauses;
  }

  #enter(line: SignedLine, index: number): void {
    const { sign } = line;
    switch (sign.is) {
      case 'division':
        return this.#division(line, sign.division);
      case 'roman':
        return this.#open({ ...line, kind: 'part' }, null);
      case 'number':
        return this.#number(line, { number: sign.number, index });
      case 'step':
        return this.#add({ ...line, kind: 'step', level: sign.level }, after(line, sign.length));
      case 'words':
        return this.#words(line);
      default:
        return sign satisfies never;
    }
  }

  /** The line after "Article 12" or "Part II" that is its title. */
  #isTitleOfLast(line: SignedLine): boolean {
    const last = this.#clauses.at(-1);
    if (last === undefined || !canHaveTitle(last) || line.isWhole === true) return false;
    if (line.sign.is !== 'words' || !isTitleLike(line.text)) return false;
    this.#clauses[this.#clauses.length - 1] = { ...last, words: line.piece };
    return true;
  }

  #division(line: SignedLine, { kind, length }: TypedDivision): void {
    const words = line.text.slice(length);
    const rest = after(line, length);
    const isTitle = kind !== 'preamble' && isTitleLike(words);
    this.#open({ ...line, kind }, isTitle ? rest : null);
    if (!isTitle && words !== '') this.#words({ ...line, text: words, piece: rest });
  }

  #open(head: SignedLine, title: Piece | null): void {
    const { kind } = head;
    this.#isInPreamble = kind === 'preamble';
    this.#base = kind === 'article' ? 2 : 1;
    if (kind === 'article') this.#rows.close(1, 2);
    else if (kind === 'annex' || kind === 'schedule') this.#rows.close(1, 1);
    else this.#rows.close(2);
    this.#add({ ...head, level: 1 }, title);
  }

  #number(line: SignedLine, { number, index }: { readonly number: TypedNumber; readonly index: number }) {
    const told = line.kind === 'provision' ? line.level + this.#base - 1 : null;
    const placed = this.#rows.place({ readings: number.readings, next: this.#readingsAfter(index), told });
    if (placed === null) return this.#words(line);
    this.#isInPreamble = false;
    this.#rows.enter(placed);
    const kind = this.#isHead(line, index) ? 'heading' : 'provision';
    if (kind === 'heading') this.#base = Math.min(placed.level + 1, 5);
    return this.#add({ ...line, kind, level: placed.level }, after(line, number.length));
  }

  #readingsAfter(index: number): readonly Reading[] {
    const next = this.#lines.slice(index + 1).find(({ sign }) => sign.is === 'number');
    return next?.sign.is === 'number' ? next.sign.number.readings : [];
  }

  /** A numbered line that is short and without a full stop, over something else; of the page's own headings all are. */
  #isHead({ sign, kind, text }: SignedLine, index: number): boolean {
    if (sign.is === 'division' || sign.is === 'roman') return true;
    if (sign.is !== 'number') return false;
    if (kind === 'heading') return true;
    const [reading] = sign.number.readings;
    if (reading?.numeral !== 'decimal' || reading.shape === 'brackets' || kind === 'provision') return false;
    const next = this.#lines[index + 1];
    return isTitleLike(text.slice(sign.number.length)) && next !== undefined && !isNextOf(reading, next);
  }

  #words(line: SignedLine): void {
    if (line.isWhole === true) return this.#add(line);
    if (this.#isInPreamble && isRecital(line.text)) return this.#add({ ...line, kind: 'recital', level: 1 });
    if (line.kind === 'paragraph') return this.#paragraph(line);
    if (line.kind === 'heading' && this.#hasNumberedHeads) return this.#unnumberedHeading(line);
    if (line.kind !== 'provision') return this.#add(line);
    return this.#add({ ...line, level: Math.min(line.level + this.#base - 1, 5) });
  }

  #paragraph(line: SignedLine): void {
    if (termWrittenIn(line.text) !== '') {
      this.#rows.close(3);
      return this.#add({ ...line, kind: 'definition' });
    }
    const isTitle =
      this.#clauses.length === 0 && isTitleLike(line.text) && this.#lines[1]?.sign.is === 'division';
    return this.#add(isTitle ? { ...line, kind: 'title' } : line);
  }

  /** The title of the text, or a heading between numbered ones. */
  #unnumberedHeading(line: SignedLine): void {
    if (this.#clauses.length === 0) this.#add({ ...line, kind: 'title', level: 1 });
    else this.#add({ ...line, level: Math.max(2, line.level) });
  }

  #add({ kind, level, piece }: SignedLine, words: Piece | null = piece): void {
    const said = words === null || words.to === words.from ? null : words;
    this.#clauses.push({ kind, level, line: piece.line, words: said });
  }
}

function canHaveTitle({ kind, words }: ReadClause): boolean {
  const isNamed = kind === 'article' || kind === 'part' || kind === 'chapter' || kind === 'section';
  return words === null && (isNamed || kind === 'annex' || kind === 'schedule');
}

function after({ piece }: SignedLine, length: number): Piece {
  return { ...piece, from: Math.min(piece.from + length, piece.to) };
}

/** The number after it in the same row: a list, whose lines are no headings. */
function isNextOf({ numeral, shape, depth, value }: Reading, { sign }: SignedLine): boolean {
  if (sign.is !== 'number') return false;
  return sign.number.readings.some(
    (each) =>
      each.numeral === numeral && each.shape === shape && each.depth === depth && each.value === value + 1,
  );
}
