/** What is wrong with a file of translations, in words; nothing when it is complete. */
export function problemsOf(
  sentences: Readonly<Record<string, string>>,
  keys: ReadonlySet<string>,
): readonly string[] {
  const missing = [...keys].filter((key) => !isTranslated(sentences, key)).map((key) => `missing: ${key}`);
  return [...missing, ...strayProblems(sentences, keys)];
}

/** Sentences that no code says, and translations whose params are not those of their sentence. */
export function strayProblems(
  sentences: Readonly<Record<string, string>>,
  keys: ReadonlySet<string>,
): readonly string[] {
  return Object.entries(sentences).flatMap(([name, translation]) => {
    const key = keys.has(name) ? name : name.replace(/_(zero|one|two|few|many|other)$/, '');
    if (!keys.has(key)) return [`nobody says: ${name}`];
    return paramsOf(translation) === paramsOf(key) ? [] : [`other params than the sentence: ${name}`];
  });
}

function isTranslated(sentences: Readonly<Record<string, string>>, key: string): boolean {
  const has = (name: string) => (sentences[name] ?? '').trim() !== '';
  return has(key) || (has(`${key}_one`) && has(`${key}_other`));
}

function paramsOf(sentence: string): string {
  const names = [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
  return [...new Set(names)].sort().join(' ');
}
