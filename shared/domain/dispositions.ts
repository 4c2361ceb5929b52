/** Types of a thread with their ISO codes (domain page, "Thread"). */
export const threadTypes = ['general', 'technical', 'editorial', 'translation'] as const;
export type ThreadType = (typeof threadTypes)[number];
export const isoCodeOf: Readonly<Record<ThreadType, string>> = {
  general: 'ge',
  technical: 'te',
  editorial: 'ed',
  translation: 'tr',
};

/** Answers to a thread or amendment (domain page, "Disposition"). */
export const dispositions = [
  'accepted',
  'accepted-in-part',
  'not-accepted',
  'noted',
  'duplicate',
  'out-of-scope',
  'withdrawn',
] as const;
export type Disposition = (typeof dispositions)[number];

const withReason: readonly Disposition[] = ['accepted-in-part', 'not-accepted', 'out-of-scope'];

/** CM-5: these dispositions are refused without a reason. */
export function needsReason(disposition: Disposition): boolean {
  return withReason.includes(disposition);
}
