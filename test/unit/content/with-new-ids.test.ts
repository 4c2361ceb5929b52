import { expect, test } from 'vitest';
import { buildContent, countedIds, heading, step, table } from '../../../shared/content/build.ts';
import { parseContent } from '../../../shared/content/parse-content.ts';
import { withNewIds } from '../../../shared/content/with-new-ids.ts';

test('[TX-11] a copied text reads the same under ids of its own, and its jumps lead within itself', () => {
  const built = buildContent(countedIds(), [
    heading(1, 'Arrival'),
    step('c1', { actor: 'c1', record: 'c2' }),
    table(['A'], [['c1']]),
  ]);
  const [first, look, grid] = built.content;
  if (first === undefined || look?.type !== 'clause' || grid === undefined) throw new Error('Another shape.');
  const content = { ...built, content: [first, { ...look, attrs: { ...look.attrs, goTo: 'c1' } }, grid] };
  const { content: copy, ids } = withNewIds(content, countedIds('n'));
  expect([...ids]).toEqual([
    ['c1', 'n1'],
    ['c2', 'n2'],
    ['c3', 'n3'],
  ]);
  expect(copy.content.map(({ attrs }) => attrs.id)).toEqual(['n1', 'n2', 'n3']);
  expect(copy.content[1]).toMatchObject({
    attrs: { actor: 'c1', record: 'c2', goTo: 'n1' },
    content: [{ text: 'c1' }],
  });
  expect(parseContent(copy).ok).toBe(true);
  expect(withNewIds(copy, countedIds()).content).toEqual(content);
});
