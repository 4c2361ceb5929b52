const longestTitle = 160;

/** Whether these words can be a title: short, begun with a capital, and not ended like a sentence. */
export function isTitleLike(words: string): boolean {
  const text = words.trim();
  if (text === '' || text.length > longestTitle) return false;
  return /^[\p{Lu}\d([“"«‘'¿¡]/u.test(text) && !/[.;:,—–]$/.test(text.replace(/\[[^\]]*\]$/, '').trim());
}
