/** Divisions and articles that somebody typed with their word: "PART II – Offences", "Article 12", "First Schedule". */
import type { ClauseKind } from '../../domain/clause-kinds.ts';
import { isTitleLike } from './title-like.ts';

export type DivisionKind = Extract<
  ClauseKind,
  'part' | 'chapter' | 'section' | 'article' | 'annex' | 'schedule' | 'preamble'
>;
export type TypedDivision = {
  readonly kind: DivisionKind;
  /** How many characters word, number and the signs after them have; what follows is the title. */
  readonly length: number;
};

/** In the languages that texts are numbered in: English, French, Spanish, Swahili. */
const words: readonly (readonly [DivisionKind, string])[] = [
  ['part', 'part|partie|parte|sehemu|title|titre|título'],
  ['chapter', 'chapter|chapitre|capítulo|capitulo|sura'],
  ['section', 'section|sección|seccion'],
  ['article', 'article|artículo|articulo|art\\.|ibara|artikel'],
  ['annex', 'annex|annexe|anexo|appendix|appendice|apéndice|kiambatisho'],
  ['schedule', 'schedule|jedwali'],
];
const spelled =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|premier|première|primero|primera|' +
  'ya (?:kwanza|pili|tatu|nne|tano|sita|saba|nane|tisa|kumi)';
const first = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
const number = String.raw`(?:\d{1,3}(?:[A-Z]{1,2})?|[IVXLC]{1,7}|[A-Z]|${spelled})(?:er|re|º|°)?`;
const after = String.raw`(?:\s*[.:–—-]+\s*|\s+|$)`;

const numbered = words.map(
  ([kind, word]) => [kind, new RegExp(String.raw`^\s*(?:${word})\s+${number}${after}`, 'iu')] as const,
);
const alone = words
  .filter(([kind]) => kind === 'annex' || kind === 'schedule')
  .map(([kind, word]) => [kind, new RegExp(String.raw`^\s*(?:${word})${after}`, 'iu')] as const);
const ordinal = new RegExp(String.raw`^\s*(?:the\s+)?(?:${first})\s+schedule${after}`, 'iu');
/** Some transcriptions glue the word to what follows. */
const preamble =
  /^\s*(?:preamble|pr[ée]ambule|pre[áa]mbulo|dibaji|preambule)(?=[\s:.–—-]*$|\p{Lu}\p{Ll})[\s:.–—-]*/iu;

/** The division that a line opens, or `null`; a sentence that begins with "Article 6 of …" opens none. */
export function typedDivision(text: string): TypedDivision | null {
  const opening = preamble.exec(text);
  if (opening !== null && startsCapital(text.slice(opening[0].length)))
    return { kind: 'preamble', length: opening[0].length };
  for (const [kind, pattern] of numbered) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined && opens(kind, text, length)) return { kind, length };
  }
  for (const [kind, pattern] of alone) {
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined && isCapitals(text) && opens(kind, text, length)) return { kind, length };
  }
  const schedule = ordinal.exec(text);
  return schedule === null || !opens('schedule', text, schedule[0].length)
    ? null
    : { kind: 'schedule', length: schedule[0].length };
}

/** An article's own words may follow its number; everything else is followed by a title or by nothing. */
function opens(kind: DivisionKind, text: string, length: number): boolean {
  const rest = text.slice(length);
  if (rest === '' || isTitleLike(rest)) return true;
  return kind === 'article' && /[.:–—-]\s*$/.test(text.slice(0, length)) && startsCapital(rest);
}

function startsCapital(text: string): boolean {
  return text === '' || /^[\p{Lu}\d(“"«[]/u.test(text);
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() || /^\s*\p{L}+\s*$/u.test(text);
}
