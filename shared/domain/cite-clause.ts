/** How a clause is named in a sentence of the text (TX-3): "section 12(1)", "Annex B", or its first words. */
export type Citable = { readonly number: string; readonly text: string };

type Words = { readonly section: string; readonly gone: string; readonly quotes: readonly [string, string] };

const english: Words = { section: 'section', gone: 'missing reference', quotes: ['“', '”'] };
const french: Words = { section: 'section', gone: 'renvoi manquant', quotes: ['«\u00a0', '\u00a0»'] };
const spanish: Words = { section: 'sección', gone: 'remisión sin destino', quotes: ['«', '»'] };
const kiswahili: Words = { section: 'kifungu cha', gone: 'rejeo halipo', quotes: ['“', '”'] };

const shownWords = 6;

/** `null` for a clause that is not in the text any more. `language` is the text's. */
export function citeClause(clause: Citable | null, language: string): string {
  const words = wordsOf(language);
  if (clause === null) return `[${words.gone}]`;
  const { number } = clause;
  if (number !== '') return /^\p{Nd}/u.test(number) ? `${words.section}\u00a0${number}` : number;
  const [open, close] = words.quotes;
  return `${open}${firstWords(clause.text)}${close}`;
}

function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length > shownWords ? `${words.slice(0, shownWords).join(' ')}…` : words.join(' ');
}

function wordsOf(language: string): Words {
  switch (/^[a-z]+/i.exec(language)?.[0].toLowerCase()) {
    case 'fr':
      return french;
    case 'es':
      return spanish;
    case 'sw':
      return kiswahili;
    default:
      return english;
  }
}
