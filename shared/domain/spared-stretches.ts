/** Where wording is somebody else's: quoted, or the title of an instrument. English and French. */
import type { Stretch, Word } from './words.ts';

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’' };

/** Between quotation marks; what is opened and never closed is no quotation. One pass. */
export function quotedIn(text: string): readonly Stretch[] {
  const quoted: Stretch[] = [];
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const closer = closers[text[at] ?? ''];
    if (closer === undefined || unclosed.has(closer)) continue;
    const end = closingAt(text, at + 1, closer);
    if (end < 0) {
      unclosed.add(closer);
      continue;
    }
    quoted.push({ from: at, to: end + 1 });
    at = end;
  }
  return quoted;
}

/** `’` before a letter is an apostrophe. */
function closingAt(text: string, from: number, closer: string): number {
  let at = text.indexOf(closer, from);
  while (closer === '’' && at >= 0 && /\p{L}/u.test(text[at + 1] ?? '')) at = text.indexOf(closer, at + 1);
  return at;
}

const instruments = new Set(
  (
    'act acts law bill code regulation regulations ordinance convention protocol treaty agreement statute charter ' +
    'compact constitution directive decree resolution declaration order rules ' +
    'loi code convention protocole traité accord statut charte pacte règlement ordonnance décret directive résolution arrêté'
  ).split(' '),
);
const connectors = new Set(
  (
    'of the and to for on in against by relating concerning with a an or ' +
    'de du des la le les et à aux au relative relatif sur contre'
  ).split(' '),
);
const frenchTitle =
  /(?<![\p{L}\p{M}])(?:loi|convention|protocole|traité|accord|règlement|ordonnance|décret|arrêté|directive|code)(?:[^.;:\n]{0,40}?\s(?:relati(?:f|ve)s?|portant)|\s(?:contre|sur))(?![\p{L}\p{M}])[^,.;:\n]*/giu;

/** Titles of instruments: words in capitals around one like `Act` or `Convention`; in French also what follows `relative à`. */
export function titlesIn(text: string, words: readonly Word[]): readonly Stretch[] {
  const titles = runsOf(words).filter((run) => {
    const names = run.filter(isCapital);
    return names.length > 1 && names.some(({ folded }) => instruments.has(folded));
  });
  const french = [...text.matchAll(frenchTitle)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
  return [...titles.flatMap(stretchOf), ...french];
}

function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const goesOn = run.length > 0 && /^[\s,()'&–-]*$/.test(word.gap);
    if (!goesOn || !(isCapital(word) || connectors.has(word.folded))) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (isCapital(word) || (run.length > 0 && connectors.has(word.folded))) run.push(word);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function isCapital({ exact }: Word): boolean {
  return /^[\p{Lu}\p{N}]/u.test(exact);
}

function stretchOf(run: readonly Word[]): readonly Stretch[] {
  const [first, last] = [run[0], run.findLast(isCapital)];
  return first === undefined || last === undefined ? [] : [{ from: first.from, to: last.to }];
}
