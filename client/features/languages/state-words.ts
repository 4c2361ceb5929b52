import type { AlignedState } from '../../../shared/content/align-languages.ts';

/** What each state of a clause is called, on its mark and in the counts. */
export const alignedStateWords: Readonly<Record<AlignedState, string>> = {
  current: 'Up to date',
  outdated: 'Translation out of date',
  new: 'New in the source',
  gone: 'Gone from the source',
  untranslated: 'Not translated',
  unconfirmed: 'Not confirmed',
};

/** The same with how many. */
export const alignedCountWords: Readonly<Record<Exclude<AlignedState, 'current'>, string>> = {
  outdated: 'out of date: {{count}}',
  new: 'new: {{count}}',
  gone: 'gone: {{count}}',
  untranslated: 'not translated: {{count}}',
  unconfirmed: 'not confirmed: {{count}}',
};

export const stateColours: Readonly<Record<AlignedState, string>> = {
  current: 'pine',
  outdated: 'orange',
  new: 'blue',
  gone: 'red',
  untranslated: 'gray',
  unconfirmed: 'grape',
};

/** Whether confirming is what brings the clause up to date. */
export function isConfirmable(state: AlignedState): boolean {
  return state === 'outdated' || state === 'unconfirmed' || state === 'untranslated';
}
