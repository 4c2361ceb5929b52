/** Lines as they were pasted, divided where they were run together, each with the sign that it begins with. */
import type { ClauseKind } from '../../domain/clause-kinds.ts';
import { stretchesOf } from './joined-lines.ts';
import { typedDivision } from './typed-division.ts';
import type { TypedDivision } from './typed-division.ts';
import { readingsOf, typedNumber } from './typed-number.ts';
import type { TypedNumber } from './typed-number.ts';

/** A line with what its page said it is. */
export type PastedLine = {
  readonly text: string;
  readonly kind: ClauseKind;
  readonly level: number;
  /** A table or a page break, which stays as it is. */
  readonly isWhole?: boolean;
};
/** Characters of a pasted line, by its index. */
export type Piece = { readonly line: number; readonly from: number; readonly to: number };
export type SignedLine = PastedLine & { readonly piece: Piece; readonly sign: Sign };
export type Sign =
  | { readonly is: 'division'; readonly division: TypedDivision }
  | { readonly is: 'number'; readonly number: TypedNumber }
  /** A Roman number alone, as treaties divide their text. */
  | { readonly is: 'roman' }
  | { readonly is: 'step'; readonly length: number; readonly level: number }
  | { readonly is: 'words' };

/** Blank lines are left out. */
export function signedLines(line: PastedLine, index: number): readonly SignedLine[] {
  if (line.isWhole === true) {
    return [{ ...line, piece: { line: index, from: 0, to: 0 }, sign: { is: 'words' } }];
  }
  return stretchesOf(line.text).flatMap(({ from, to }) => {
    const text = line.text.slice(from, to);
    if (text.trim() === '') return [];
    return [{ ...line, text, piece: { line: index, from, to }, sign: signOf(text, line.kind) }];
  });
}

function signOf(text: string, kind: ClauseKind): Sign {
  if (kind !== 'paragraph' && kind !== 'heading' && kind !== 'provision') return { is: 'words' };
  if (kind !== 'provision' && isRomanAlone(text)) return { is: 'roman' };
  const division = typedDivision(text);
  if (division !== null) return { is: 'division', division };
  const number = typedNumber(text);
  return number === null ? stepSign(text) : { is: 'number', number };
}

const step = /^\s*(?:step|étape|paso|hatua)\s+(\d{1,3}(?:\.\d{1,3}){0,3})(?:\s*[.:–—-]\s*|\s+(?=\p{Lu})|$)/iu;

function stepSign(text: string): Sign {
  const found = step.exec(text);
  if (found === null) return { is: 'words' };
  return { is: 'step', length: found[0].length, level: (found[1] ?? '').split('.').length };
}

function isRomanAlone(text: string): boolean {
  const sign = /^\s*([IVX]{1,6})\.?\s*$/.exec(text)?.[1] ?? '';
  return sign !== '' && readingsOf(sign, 'point').some(({ numeral }) => numeral === 'roman');
}
