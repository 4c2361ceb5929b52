import { expect, test } from 'vitest';
import { countedIds } from '../../../shared/content/build.ts';
import { contentFindings } from '../../../shared/content/content-findings.ts';
import { outlineOf } from '../../../shared/content/outline.ts';
import { parseContent } from '../../../shared/content/parse-content.ts';
import { templateContent } from '../../../shared/content/templates/template-of.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import { kinds, schemeOf } from '../../../shared/domain/stages.ts';

test.each(kinds)('the template of %s is a sound text with the given title and an outline', (kind) => {
  const content = templateContent(kind, 'Named by hand', countedIds());
  expect(parseContent(content).ok).toBe(true);
  expect(contentFindings(content).filter(({ level }) => level === 'error')).toEqual([]);
  expect(content.content[0]).toMatchObject({ content: [{ text: 'Named by hand' }] });
  expect(
    outlineOf(content, numberingRules({ scheme: schemeOf(kind), language: 'en' })).length,
  ).toBeGreaterThan(3);
});

test('the same ids give the same template', () => {
  expect(templateContent('sop', '', countedIds())).toEqual(templateContent('sop', '', countedIds()));
});
