/** Longer words get places to break, or they would run off the page. */
const longestWord = 60;
const zeroWidthSpace = '\u200b';

/** Text as every output can show it: no control characters, no halves of surrogate pairs, no endless words. */
export function printableText(text: string): string {
  return text
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .replace(new RegExp(`\\S{${longestWord}}(?=\\S)`, 'gu'), `$&${zeroWidthSpace}`);
}
