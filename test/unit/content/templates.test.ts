import { describe, expect, it } from 'vitest';
import { blockText } from '../../../shared/content/block-text.ts';
import { countedIds } from '../../../shared/content/build.ts';
import { textFindings } from '../../../shared/content/guide-findings.ts';
import { outlineOf } from '../../../shared/content/outline.ts';
import { parseContent } from '../../../shared/content/parse-content.ts';
import {
  templateLanguage,
  templateLanguages,
  templateOf,
  titledContent,
} from '../../../shared/content/templates/template-of.ts';
import type { TemplateLanguage } from '../../../shared/content/templates/template-of.ts';
import type { Block } from '../../../shared/content/text-content.ts';
import { createReview } from '../../../shared/content/text-review.ts';
import { guideLimits } from '../../../shared/domain/guides.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import { kinds, profileOf, schemeOf } from '../../../shared/domain/stages.ts';

const all = kinds.flatMap((kind) => templateLanguages.map((language) => ({ kind, language })));
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

  it.each(kinds)('%s has the same shape in all four languages', (kind) => {
    const shape = (language: TemplateLanguage) => {
      const { content, guides } = made(kind, language);
      const asked = guides.map(({ clauseId, isLocked, isRequired, prompt }) => ({
        clauseId,
        isLocked,
        isRequired,
        isPrompt: prompt !== '',
      }));
      return { blocks: content.content.map(shapeOf), asked };
    };
    for (const language of templateLanguages) expect(shape(language)).toEqual(shape('en'));
  });

  it.each(kinds)('%s has words and prompts of its own in each language', (kind) => {
    const wordsOf = (language: TemplateLanguage) => {
      const { content, guides } = made(kind, language);
      return [...content.content.map(blockText), ...guides.map(({ prompt }) => prompt)].filter(isSentence);
    };
    for (const [index, language] of templateLanguages.entries()) {
      const others = new Set(templateLanguages.slice(0, index).flatMap(wordsOf));
      expect(wordsOf(language).filter((words) => others.has(words))).toEqual([]);
    }
  });

  it.each(kinds)('%s is written as its language is', (kind) => {
    const written = (language: TemplateLanguage) => JSON.stringify(made(kind, language));
    for (const language of ['fr', 'es', 'sw'] as const) expect(written(language)).not.toContain("'");
    expect(written('fr')).not.toMatch(/[^\u00a0][;?!]/);
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

  it('a text in a language of a region begins with the words of the language, any other with English ones', () => {
    expect(templateLanguage('fr-MG')).toBe('fr');
    expect(templateLanguage('es-419')).toBe('es');
    expect(templateLanguage('swc')).toBe('en');
    expect(templateOf('sop', 'ar', countedIds())).toEqual(templateOf('sop', 'en', countedIds()));
  });
});

/** Kind and level of a clause; of a table its cells and which of them are empty; where a step stands, what it names. */
function shapeOf(block: Block): unknown {
  if (block.type === 'table')
    return block.content.map((row) => row.content.map((cell) => [cell.type, cell.content.length]));
  if (block.type !== 'clause') return block.type;
  const { kind, level, actor, timeLimit, record } = block.attrs;
  const details = [blockText(block), actor, timeLimit, record].map((words) => words !== '');
  return [kind, level, ...details];
}

/** Placeholders and single words may be the same in two languages. */
function isSentence(words: string): boolean {
  return words.trim().split(/\s+/).length > 3;
}
