/** How recitals begin, and the sentence that ends them: English, French, Spanish, Swahili. */
const openings =
  'recalling|considering|convinced|declaring|taking (?:into account|note)|concerned|noting|recogni[sz]ing|' +
  'affirming|reaffirming|confirming|bearing in mind|mindful|aware|desiring|desirous|determined|having|whereas|' +
  'acknowledging|emphasi[sz]ing|guided by|welcoming|believing|conscious|reiterating|stressing|underlining|' +
  'wishing|resolved|observing|appreciating|expressing|realizing|' +
  'considérant|rappelant|convaincue?s?|déclarant|notant|reconnaissant|tenant compte|préoccupée?s?|soucieu[xs]e?s?|' +
  'désireu[xs]e?s?|consciente?s?|affirmant|réaffirmant|ayant|vu|estimant|se félicitant|soulignant|résolue?s?|' +
  'constatant|prenant (?:en compte|note)|animée?s?|' +
  'considerando|recordando|convencid[oa]s?|declarando|observando|reconociendo|teniendo|preocupad[oa]s?|' +
  'deseos[oa]s?|conscientes?|afirmando|reafirmando|habida cuenta|visto|subrayando|resuelt[oa]s?|decidid[oa]s?|' +
  'tomando nota|' +
  'ikizingatiwa|zikizingatia|kwa kuzingatia|wakizingatia|wakikumbuka|kwa kutambua|wakitambua|kwa kuwa|zikikumbuka';
const lead = '(?:also|further|deeply|gravely|seriously|fully|strongly|également|profondément|también)\\s+';

const recital = new RegExp(String.raw`^\s*(?:${lead})?(?:${openings})(?![\p{L}\p{M}])`, 'iu');
const between = new RegExp(
  String.raw`(?<=[,;])\s+(?=(?:${lead})?(?:${openings})(?![\p{L}\p{M}])|have agreed|sont convenu|han convenido|wamekubaliana)`,
  'giu',
);

export function isRecital(text: string): boolean {
  return recital.test(text);
}

/** Where recitals that were written without a break would begin; only those with a capital. */
export function recitalStarts(text: string): readonly number[] {
  return [...text.matchAll(between)]
    .map((found) => found.index + found[0].length)
    .filter((at) => /^\p{Lu}/u.test(text.slice(at)));
}
