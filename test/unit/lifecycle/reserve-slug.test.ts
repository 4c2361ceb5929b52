import { expect, it } from 'vitest';
import { reserveSlug, slugOf } from '../../../server/features/lifecycle/reserve-slug.ts';
import { publicSlugs } from '../../../server/documents/public-slugs.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { createFakeRecords } from '../../support/fakes/fake-records.ts';
import { naughtyTexts } from '../../support/naughty-texts.ts';

const secret = 'abc_DEF-ghiJKL012345678901234567890123456xY';

it('a slug has the words of the title and a part that cannot be guessed', () => {
  expect(slugOf('Procédure conjointe, 4e', secret)).toBe('procedure-conjointe-4e-7890123456xy');
});

it('every title gives an address that the domain takes', () => {
  for (const title of [...naughtyTexts, 'x'.repeat(300), '-', 'العربية']) {
    expect(slugOf(title, secret)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(slugOf(title, secret).length).toBeLessThanOrEqual(120);
  }
});

it('an address that is taken is not given again', async () => {
  const records = createFakeRecords();
  const { state } = givenStage('endorsed');
  const secrets = [secret, `${secret.slice(0, -1)}z`];
  const taken = { id: slugOf(state.title, secret), documentId: asId<typeof state.id>('other'), edition: 1 };
  await records.of(publicSlugs).insert(taken);
  const ids = { next: () => '', secret: () => secrets.shift() ?? '' };
  const slug = await reserveSlug({ records, ids }, state);
  expect(slug).not.toBe(taken.id);
  expect(await records.of(publicSlugs).get(slug)).toMatchObject({
    value: { documentId: state.id, edition: 1 },
  });
});
