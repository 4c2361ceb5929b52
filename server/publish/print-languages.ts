/** What an output says of the other languages of its text (TL-6). */
import { primaryOf } from '../../shared/domain/primary-language.ts';
import type { NamedVersion, Publication } from '../ports/publisher.ts';
import type { PrintLanguages } from './print-model.ts';
import { printableText } from './printable-text.ts';

type LanguageWords = {
  readonly translation: (language: string) => string;
  readonly authoritative: string;
  readonly behind: string;
  readonly status: string;
  readonly names: Readonly<Record<string, string>>;
};

const english: LanguageWords = {
  translation: (language) => `Translation. Only the text in ${language} is authoritative.`,
  authoritative: 'This text is authoritative. Its translations do not bind.',
  behind: 'The authoritative text has had a later edition since.',
  status: 'Published translation, not binding',
  names: { en: 'English', fr: 'French', es: 'Spanish', sw: 'Kiswahili' },
};

const french: LanguageWords = {
  translation: (language) => `Traduction. Seul le texte en ${language} fait foi.`,
  authoritative: 'Le présent texte fait foi. Ses traductions n’engagent pas.',
  behind: 'Le texte faisant foi a depuis connu une nouvelle édition.',
  status: 'Traduction publiée, sans valeur contraignante',
  names: { en: 'anglais', fr: 'français', es: 'espagnol', sw: 'kiswahili' },
};

const spanish: LanguageWords = {
  translation: (language) => `Traducción. Solo el texto en ${language} es auténtico.`,
  authoritative: 'Este texto es el auténtico. Sus traducciones no son vinculantes.',
  behind: 'El texto auténtico ha tenido desde entonces una edición posterior.',
  status: 'Traducción publicada, no vinculante',
  names: { en: 'inglés', fr: 'francés', es: 'español', sw: 'suajili' },
};

const swahili: LanguageWords = {
  translation: (language) => `Tafsiri. Ni matini ya ${language} pekee yenye mamlaka.`,
  authoritative: 'Matini hii ndiyo yenye mamlaka. Tafsiri zake hazifungi kisheria.',
  behind: 'Matini yenye mamlaka imepata chapa mpya tangu wakati huo.',
  status: 'Tafsiri iliyochapishwa, haifungi kisheria',
  names: { en: 'Kiingereza', fr: 'Kifaransa', es: 'Kihispania', sw: 'Kiswahili' },
};

const words = new Map([
  ['en', english],
  ['fr', french],
  ['es', spanish],
  ['sw', swahili],
]);

/** The note on which version binds, and links to the versions that everybody may read. */
export function printLanguages({ state, languages }: Publication): PrintLanguages | null {
  if (languages === null) return null;
  const say = wordsIn(state.language);
  const { authoritative, isBehind, others } = languages;
  const note = authoritative === null ? say.authoritative : say.translation(nameIn(say, authoritative));
  const led = authoritative === null ? others : [authoritative, ...others];
  return {
    note: isBehind ? `${note} ${say.behind}` : note,
    links: led
      .filter(({ address }) => address !== '')
      .map((each) => ({
        language: each.language,
        label: nameIn(say, each),
        title: printableText(each.title),
        href: each.address,
      })),
  };
}

/** The status of a translation that is published and not replaced. */
export function translationStatus(language: string): string {
  return wordsIn(language).status;
}

function wordsIn(language: string): LanguageWords {
  return words.get(primaryOf(language)) ?? english;
}

function nameIn({ names }: LanguageWords, { language }: Pick<NamedVersion, 'language'>): string {
  return names[primaryOf(language)] ?? language;
}
