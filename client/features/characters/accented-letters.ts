/**
 * Letters that English keyboards lack: of French, Spanish, Portuguese, German and the Nordic languages, and of Kikuyu, Hausa,
 * Yoruba, Acholi and others that are written where Concord is used.
 */
import type { Translate } from '../../lib/i18n.ts';
import type { Character } from './character.ts';
import { letterAndAccent } from './sign-facts.ts';

const accentWords = {
  '\u0300': 'grave accent',
  '\u0301': 'acute accent',
  '\u0302': 'circumflex',
  '\u0303': 'tilde',
  '\u0308': 'diaeresis',
  '\u0327': 'cedilla',
  '\u030a': 'ring above',
  '\u030c': 'caron',
  '\u0304': 'macron',
  '\u0323': 'dot below',
} as const;

const letters = 'àáâãäåāçčèéêëẽēẹìíîïĩīñòóôõöōọṣšùúûüũūýÿž';

const otherLetterWords = {
  æ: 'Ligature ae',
  œ: 'Ligature oe',
  ø: 'Letter o with a stroke',
  ß: 'Sharp s',
  ŋ: 'Letter eng',
  ɓ: 'Letter b with a hook',
  ɗ: 'Letter d with a hook',
  ƙ: 'Letter k with a hook',
} as const;

const otherCapitalWords = {
  Æ: 'Capital ligature AE',
  Œ: 'Capital ligature OE',
  Ø: 'Capital letter O with a stroke',
  Ŋ: 'Capital letter eng',
  Ɓ: 'Capital letter B with a hook',
  Ɗ: 'Capital letter D with a hook',
  Ƙ: 'Capital letter K with a hook',
} as const;

export function smallLetters(t: Translate): readonly Character[] {
  const accented = Array.from(letters).map((sign) => {
    const [letter, accent] = letterAndAccent(sign);
    return { sign, name: t('{{letter}} with {{accent}}', { letter, accent: t(accentOf(accent)) }) };
  });
  return [...accented, ...named(otherLetterWords, t)];
}

export function capitalLetters(t: Translate): readonly Character[] {
  const accented = Array.from(letters.toLocaleUpperCase('en')).map((sign) => {
    const [letter, accent] = letterAndAccent(sign);
    return { sign, name: t('Capital {{letter}} with {{accent}}', { letter, accent: t(accentOf(accent)) }) };
  });
  return [...accented, ...named(otherCapitalWords, t)];
}

function accentOf(mark: string): string {
  return Object.entries(accentWords).find(([accent]) => accent === mark)?.[1] ?? '';
}

function named(words: Readonly<Record<string, string>>, t: Translate): readonly Character[] {
  return Object.entries(words).map(([sign, name]) => ({ sign, name: t(name) }));
}
