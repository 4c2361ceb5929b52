import type { Translate } from '../../lib/i18n.ts';
import { plainWords } from '../editor/text/commands/clause-choices.ts';
import type { Character } from './character.ts';
import { capitalLetters, smallLetters } from './accented-letters.ts';
import {
  arrowWords,
  currencyWords,
  groupWords,
  legalWords,
  lowered,
  mathsWords,
  punctuationWords,
  raised,
  spaceWords,
} from './character-words.ts';
import { codeOf, onTheLine } from './sign-facts.ts';

export type CharacterGroup = { readonly name: string; readonly characters: readonly Character[] };

/** All signs that the dialog offers, in the order in which they stand (TX-30). */
export function characterGroups(t: Translate): readonly CharacterGroup[] {
  const named = (words: Readonly<Record<string, string>>): readonly Character[] =>
    Object.entries(words).map(([sign, name]) => ({ sign, name: t(name) }));
  return [
    { name: t(groupWords.punctuation), characters: named(punctuationWords) },
    { name: t(groupWords.legal), characters: named(legalWords) },
    { name: t(groupWords.spaces), characters: named(spaceWords) },
    { name: t(groupWords.currency), characters: named(currencyWords) },
    { name: t(groupWords.arrows), characters: named(arrowWords) },
    { name: t(groupWords.maths), characters: named(mathsWords) },
    { name: t(groupWords.scripts), characters: raisedAndLowered(t) },
    { name: t(groupWords.letters), characters: smallLetters(t) },
    { name: t(groupWords.capitals), characters: capitalLetters(t) },
  ];
}

function raisedAndLowered(t: Translate): readonly Character[] {
  return [
    ...Array.from(raised).map((sign) => ({
      sign,
      name: t('Superscript {{sign}}', { sign: onTheLine(sign) }),
    })),
    ...Array.from(lowered).map((sign) => ({
      sign,
      name: t('Subscript {{sign}}', { sign: onTheLine(sign) }),
    })),
  ];
}

/**
 * The groups with what is sought: by the sign itself, by its code, or by words that all stand in its name or in that of its
 * group, whatever their accents and capitals. What has exactly this name comes first.
 */
export function soughtGroups(groups: readonly CharacterGroup[], sought: string): readonly CharacterGroup[] {
  const plain = plainWords(sought);
  const words = plain.split(' ').filter((word) => word !== '');
  if (words.length === 0) return groups;
  const isNamed = ({ name }: Character) => plainWords(name) === plain;
  return groups
    .map((group) => ({ ...group, characters: group.characters.filter(isSought(group, sought, words)) }))
    .map((group) => ({ ...group, characters: firstWhere(group.characters, isNamed) }))
    .filter(({ characters }) => characters.length > 0);
}

function isSought(group: CharacterGroup, sought: string, words: readonly string[]) {
  return ({ sign, name }: Character): boolean => {
    const told = plainWords(`${name} ${group.name} ${codeOf(sign)}`);
    return sign === sought.trim() || words.every((word) => told.includes(word));
  };
}

function firstWhere<Each>(all: readonly Each[], isFirst: (each: Each) => boolean): readonly Each[] {
  return [...all.filter(isFirst), ...all.filter((each) => !isFirst(each))];
}
