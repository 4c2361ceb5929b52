import { expect, test } from 'vitest';
import { defaultFormat } from '../../../shared/domain/number-format.ts';
import { drafter, member, secretariat } from '../../support/builders/actors.ts';
import { frozen, openReview } from '../../support/builders/document-commands.ts';
import { after, givenDocument, refusalOf } from '../../support/builders/document-story.ts';

const cut = {
  type: 'cut-version',
  name: 'Draft',
  note: '',
  reason: 'manual',
  text: frozen('One'),
} as const;
const law = { type: 'change-numbering', format: defaultFormat('law') } as const;

test('[TX-2] who edits chooses how the text is numbered; others do not, and twice the same is refused', () => {
  const chosen = after(givenDocument(), drafter, law);
  expect(chosen.state.numbering).toEqual(defaultFormat('law'));
  expect(refusalOf(chosen, secretariat, law).code).toBe('already-done');
  expect(refusalOf(givenDocument(), member, law).code).toBe('not-allowed');
  expect(after(chosen, secretariat, { type: 'change-numbering', format: null }).state.numbering).toBeNull();
});

test('[TX-2] a version records the numbering it was cut with, and other numbers make another version', () => {
  const first = after(givenDocument(), drafter, cut);
  expect(first.state.versions[0]).not.toHaveProperty('numbering');
  expect(refusalOf(first, drafter, cut).code).toBe('text-unchanged');
  const second = after(after(first, drafter, law), drafter, cut);
  expect(second.state.versions[1]).toMatchObject({ number: 2, numbering: defaultFormat('law') });
});

test('[TX-2] numbers are kept from the version of a round on', () => {
  const circulated = after(givenDocument(), secretariat, openReview());
  expect(circulated.state.keptFrom).toBe(circulated.state.rounds[0]?.version);
  const revised = after(circulated, secretariat, { type: 'close-review' });
  const next = after(revised, drafter, { ...cut, text: frozen('Two') });
  expect(next.state.versions.at(-1)).toMatchObject({ keptFrom: 1 });
});
