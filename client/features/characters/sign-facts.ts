import { spaceWords } from './character-words.ts';

/** U+2014 of an em dash. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Whether it shows nothing by itself, so that its name must stand for it. */
export function isUnseen(sign: string): boolean {
  return sign in spaceWords;
}

/** A letter and its combining accent, which is empty where it has none. */
export function letterAndAccent(sign: string): readonly [string, string] {
  const [letter = '', accent = ''] = sign.normalize('NFD');
  return [letter, accent];
}

/** The sign on the line that is raised or lowered in this one. */
export function onTheLine(sign: string): string {
  return sign.normalize('NFKD').replace('−', '-');
}
