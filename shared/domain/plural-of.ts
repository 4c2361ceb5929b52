/** The regular plural of a term, as far as a rule can know it. */

/** Words that end the head of a term: `victim of trafficking`, `migrant en situation irrégulière`. */
const afterHead: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['of', 'in', 'on', 'to', 'for', 'with', 'without', 'at', 'by', 'from', 'under', 'who', 'that']),
  fr: new Set(['de', 'd', 'du', 'des', 'en', 'à', 'au', 'aux', 'sans', 'avec', 'par', 'pour', 'sur', 'dans']),
};
const irregular: Readonly<Record<string, string>> = { child: 'children' };

/** The words in the plural; null when there is no rule, or they look like a plural already. Words come folded or exact. */
export function pluralOf(words: readonly string[], language: string): readonly string[] | null {
  const after = afterHead[language];
  if (after === undefined) return null;
  const found = words.findIndex((word) => after.has(word.toLowerCase()));
  const end = found < 0 ? words.length : found;
  const plural = words.map((word, index) => {
    if (language === 'fr') return index < end ? frenchPlural(word) : word;
    return index === end - 1 ? englishPlural(word) : word;
  });
  return plural.every((word, index) => word === words[index]) ? null : plural;
}

function englishPlural(word: string): string {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (/(ss|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (word.endsWith('s')) return word;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /[a-z]man$/.test(word) ? word.replace(/man$/, 'men') : `${word}s`;
}

function frenchPlural(word: string): string {
  if (/[sxz]$/.test(word)) return word;
  if (word.endsWith('al')) return word.replace(/al$/, 'aux');
  return /(eau|eu)$/.test(word) ? `${word}x` : `${word}s`;
}
