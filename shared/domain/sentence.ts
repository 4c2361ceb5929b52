/** A sentence as template (the English sentence, which is the key for translation) with its params. */
export type SentenceParams = Readonly<Record<string, string | number>>;
export type Sentence = { readonly template: string; readonly params: SentenceParams };

/** The sentence in English. A param that is not given leaves nothing behind. */
export function englishOf({ template, params }: Sentence): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}
