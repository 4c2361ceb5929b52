import { describe, expect, it } from 'vitest';
import { blockText } from '../../../shared/content/block-text.ts';
import { countedIds } from '../../../shared/content/build.ts';
import { textFindings } from '../../../shared/content/guide-findings.ts';
import { outlineOf } from '../../../shared/content/outline.ts';
import { parseContent } from '../../../shared/content/parse-content.ts';
import {
  templateLanguage,
  templateOf,
  titledContent,
} from '../../../shared/content/templates/template-of.ts';
import { createReview } from '../../../shared/content/text-review.ts';
import { guideLimits } from '../../../shared/domain/guides.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import { kinds, profileOf, schemeOf } from '../../../shared/domain/stages.ts';

const languages = ['en', 'fr'] as const;
const all = kinds.flatMap((kind) => languages.map((language) => ({ kind, language })));
const made = (kind: (typeof kinds)[number], language: string) => templateOf(kind, language, countedIds());

describe('[TX-18] the templates that Concord brings along', () => {
  it.each(all)('$kind in $language is a sound text with an outline', ({ kind, language }) => {
    const { content } = made(kind, language);
    expect(parseContent(content).ok).toBe(true);
    expect(outlineOf(content, numberingRules({ scheme: schemeOf(kind), language })).length).toBeGreaterThan(
      3,
    );
    expect(titledContent(content, 'Named by hand').content[0]).toMatchObject({
      content: [{ text: 'Named by hand' }],
    });
  });

  it.each(all)('$kind in $language guides its writer and requires sections', ({ kind, language }) => {
    const { content, guides } = made(kind, language);
    const ids = content.content.map(({ attrs }) => attrs.id);
    expect(guides.every(({ clauseId }) => ids.includes(clauseId))).toBe(true);
    expect(guides.filter(({ isRequired }) => isRequired).length).toBeGreaterThan(3);
    expect(guides.filter(({ prompt }) => prompt !== '').length).toBeGreaterThan(3);
    expect(guides.every(({ prompt }) => prompt.length <= guideLimits.prompt)).toBe(true);
    expect(guides.length).toBeLessThan(guideLimits.guides);
  });

  it.each(all)(
    '$kind in $language has nothing wrong but what is still to be written',
    ({ kind, language }) => {
      const { content, guides } = made(kind, language);
      const errors = textFindings(content, guides).filter(({ level }) => level === 'error');
      expect(errors.map(({ code }) => code).filter((code) => code !== 'required-empty')).toEqual([]);
      // A norm begins with standard words, a report with questions.
      if (profileOf(kind) === 'norm') expect(errors).toEqual([]);
      else expect(errors.length).toBeGreaterThan(0);
    },
  );

  it.each(all)(
    '$kind in $language: prompts stand in empty clauses, and none is a word of the text',
    ({ kind, language }) => {
      const { content, guides } = made(kind, language);
      const words = new Map(content.content.map((block) => [block.attrs.id, blockText(block)]));
      const written = JSON.stringify(content);
      for (const { prompt, clauseId } of guides.filter((guide) => guide.prompt !== '')) {
        expect(words.get(clauseId)).toBe('');
        expect(written).not.toContain(JSON.stringify(prompt).slice(1, -1));
      }
    },
  );

  it.each(kinds)('%s has the same shape in both languages', (kind) => {
    const shape = (language: string) => {
      const { content, guides } = made(kind, language);
      const blocks = content.content.map((block) =>
        block.type === 'clause' ? `${block.attrs.kind} ${block.attrs.level}` : block.type,
      );
      return [blocks, guides.map(({ clauseId, isLocked, isRequired }) => [clauseId, isLocked, isRequired])];
    };
    expect(shape('fr')).toEqual(shape('en'));
  });

  it.each(all)(
    '$kind in $language: reviewed as a template it has no findings about itself',
    ({ kind, language }) => {
      const { content, guides } = made(kind, language);
      const review = createReview({ glossary: [], language, guides, pageLimit: null, isTemplate: true });
      expect(review(content).findings.filter(({ level }) => level === 'error')).toEqual([]);
      expect(review(content).findings.map(({ code }) => code)).not.toContain('prompt-waiting');
    },
  );

  it('other languages begin with English words, and say so', () => {
    expect(templateLanguage('fr-MG')).toBe('fr');
    expect(templateLanguage('es')).toBe('en');
    expect(templateOf('sop', 'sw', countedIds())).toEqual(templateOf('sop', 'en', countedIds()));
  });
});
