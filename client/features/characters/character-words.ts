/** The signs that keyboards lack, by group, and what each is called (TX-30). Letters with accents are in `accented-letters.ts`. */
export const punctuationWords = {
  '–': 'En dash',
  '—': 'Em dash',
  '\u2011': 'No-break hyphen',
  '…': 'Ellipsis',
  '“': 'Opening double quotation mark',
  '”': 'Closing double quotation mark',
  '‘': 'Opening single quotation mark',
  '’': 'Apostrophe, closing single quotation mark',
  '„': 'Low double quotation mark',
  '«': 'Opening angle quotation mark',
  '»': 'Closing angle quotation mark',
  '‹': 'Opening single angle quotation mark',
  '›': 'Closing single angle quotation mark',
  '¿': 'Opening question mark',
  '¡': 'Opening exclamation mark',
  '•': 'Bullet',
  '·': 'Middle dot',
  '′': 'Prime, minutes or feet',
  '″': 'Double prime, seconds or inches',
} as const;

export const legalWords = {
  '§': 'Section sign',
  '¶': 'Paragraph mark',
  '†': 'Dagger',
  '‡': 'Double dagger',
  '※': 'Reference mark',
  '№': 'Numero sign',
  º: 'Masculine ordinal',
  ª: 'Feminine ordinal',
  '©': 'Copyright sign',
  '®': 'Registered trade mark',
  '™': 'Trade mark',
  '☐': 'Empty box',
  '☑': 'Box with a tick',
  '☒': 'Box with a cross',
  '✓': 'Tick',
  '✗': 'Cross in place of a tick',
} as const;

export const currencyWords = {
  '€': 'Euro',
  '£': 'Pound sterling',
  $: 'Dollar',
  '¥': 'Yen or yuan',
  '¢': 'Cent',
  '₦': 'Naira',
  '₵': 'Cedi',
  '₹': 'Indian rupee',
  '₣': 'Franc',
  '₺': 'Turkish lira',
  '₩': 'Won',
  '¤': 'Any currency',
} as const;

export const arrowWords = {
  '←': 'Arrow to the left',
  '→': 'Arrow to the right',
  '↑': 'Arrow up',
  '↓': 'Arrow down',
  '↔': 'Arrow to both sides',
  '↕': 'Arrow up and down',
  '⇐': 'Double arrow to the left',
  '⇒': 'Double arrow to the right',
  '⇔': 'Double arrow to both sides',
  '↳': 'Arrow down and to the right',
} as const;

export const mathsWords = {
  '×': 'Multiplication sign',
  '÷': 'Division sign',
  '−': 'Minus sign',
  '±': 'Plus or minus',
  '=': 'Equals',
  '≠': 'Not equal',
  '≈': 'About equal',
  '<': 'Less than',
  '>': 'Greater than',
  '≤': 'Less than or equal',
  '≥': 'Greater than or equal',
  '∞': 'Infinity',
  '√': 'Square root',
  '∑': 'Sum',
  '°': 'Degree',
  '‰': 'Per thousand',
  µ: 'Micro sign',
  Δ: 'Delta, difference',
  Ω: 'Ohm',
  '½': 'One half',
  '⅓': 'One third',
  '⅔': 'Two thirds',
  '¼': 'One quarter',
  '¾': 'Three quarters',
} as const;

/** A text has no superscript of its own; footnotes are numbered by the text. */
export const raised = '¹²³⁴⁵⁶⁷⁸⁹⁰⁺⁻ⁿᵉʳ';
export const lowered = '₁₂₃₄₅₆₇₈₉₀₊₋';

export const spaceWords = {
  '\u00a0': 'No-break space',
  '\u202f': 'Narrow no-break space',
  '\u2009': 'Thin space',
  '\u2002': 'En space',
  '\u2003': 'Em space',
  '\u00ad': 'Soft hyphen, shown where the word breaks',
  '\u200b': 'Place where a word may break, without a hyphen',
  '\u2060': 'Place where nothing breaks',
  '\u200e': 'Mark of left-to-right writing',
  '\u200f': 'Mark of right-to-left writing',
} as const;

export const groupWords = {
  punctuation: 'Punctuation and dashes',
  legal: 'Legal and editorial signs',
  currency: 'Currencies',
  arrows: 'Arrows',
  maths: 'Mathematics and measures',
  scripts: 'Superscripts and subscripts',
  letters: 'Letters with accents',
  capitals: 'Capital letters with accents',
  spaces: 'Spaces and unseen signs',
} as const;
