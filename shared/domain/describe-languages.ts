import type { NewEvent } from './events.ts';
import { excerptOf, sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';

type LanguageEvent = Extract<
  NewEvent,
  { readonly type: 'translationStarted' | 'clausesConfirmed' | 'authorityChanged' }
>;

/** Language versions in words; `language` is a BCP 47 code that whoever shows the sentence names. */
export function describeLanguages(event: LanguageEvent): Sentence {
  switch (event.type) {
    case 'translationStarted':
      return sentence('Began a version in another language: {{language}}', { language: event.data.language });
    case 'clausesConfirmed':
      return sentence('Confirmed clauses against the text in the other language: {{count}}', {
        count: event.data.clauses.length,
      });
    case 'authorityChanged':
      return sentence(
        event.data.isAuthoritative
          ? 'Made this version the authoritative one: {{reason}}'
          : 'Made the version in another language ({{language}}) the authoritative one: {{reason}}',
        { language: event.data.language, reason: excerptOf(event.data.reason) },
      );
  }
}
