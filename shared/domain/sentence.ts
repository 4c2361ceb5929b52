/** A sentence as template (the English sentence, which is the key for translation) with its params. */
export type SentenceParams = Readonly<Record<string, string | number>>;
export type Sentence = { readonly template: string; readonly params: SentenceParams };

export function sentence(template: string, params: SentenceParams = {}): Sentence {
  return { template, params };
}

/**
 * The sentence in English. A param that is not given leaves nothing behind; a param named `sentence` is a template
 * itself, filled from the same params.
 */
export function englishOf({ template, params }: Sentence): string {
  const inner = params['sentence'];
  if (typeof inner !== 'string') return filled(template, params);
  return filled(template, { ...params, sentence: filled(inner, params) });
}

function filled(template: string, params: SentenceParams): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
}

const excerptLimit = 140;

/** The beginning of a longer text on one line, for a sentence. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= excerptLimit ? line : `${line.slice(0, excerptLimit - 1).trimEnd()}…`;
}
