import { describe, expect, it } from 'vitest';
import {
  annex,
  buildContent,
  countedIds,
  heading,
  paragraph,
  provision,
  title,
} from '../../../shared/content/build.ts';
import { textFindings } from '../../../shared/content/guide-findings.ts';
import { guidesFromDocument, guidesFromTemplate } from '../../../shared/content/guides-of-copy.ts';
import {
  ask,
  buildTemplate,
  emptyTable,
  locked,
  section,
} from '../../../shared/content/templates/template-draft.ts';
import type { Draft } from '../../../shared/content/build.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { withNewIds } from '../../../shared/content/with-new-ids.ts';

const template = buildTemplate(
  [
    title('Report'),
    ...section('Method', ask('Say how.')),
    ...section('Duties', locked(provision(2, 'Nobody is returned to danger.'))),
  ],
  countedIds(),
);
const { guides } = template;
const codesOf = (content: TextContent) =>
  textFindings(content, guides).map(({ code, level, clauseId }) => [code, level, clauseId]);
const without = (...ids: string[]): TextContent => ({
  ...template.content,
  content: template.content.content.filter(({ attrs }) => !ids.includes(attrs.id)),
});
/** The template with another block in the place of one of its own, under the same id. */
const withBlock = (id: string, draft: Draft): TextContent => ({
  ...template.content,
  content: template.content.content.map((block) => (block.attrs.id === id ? draft(id) : block)),
});

describe('[TX-18] what a template asks of a text', () => {
  it('an empty clause with a prompt waits; its required section is an error until words are under it', () => {
    expect(codesOf(template.content)).toEqual([
      ['prompt-waiting', 'warning', 'c3'],
      ['required-empty', 'error', 'c2'],
    ]);
    expect(codesOf(withBlock('c3', paragraph('By interviews.')))).toEqual([]);
  });

  it('names a required section that is gone and brings it back in its place, with the clause that waits', () => {
    const found = textFindings(without('c2', 'c3'), guides);
    expect(found).toEqual([
      {
        code: 'required-missing',
        level: 'error',
        clauseId: null,
        params: { section: 'Method' },
        fix: {
          type: 'bring-back',
          clauseId: 'c2',
          kind: 'heading',
          level: 1,
          words: 'Method',
          before: 'c4',
          below: 'c3',
        },
      },
    ]);
  });

  it('a locked clause reads to the letter as the template has it', () => {
    const changed = withBlock('c5', provision(2, 'Nobody is returned to danger, as a rule.'));
    expect(codesOf(changed)).toContainEqual(['locked-changed', 'error', 'c5']);
    expect(codesOf(withBlock('c5', provision(3, 'Nobody is returned to danger.')))).not.toContainEqual([
      'locked-changed',
      'error',
      'c5',
    ]);
    expect(codesOf(without('c5'))).toContainEqual(['locked-missing', 'error', null]);
  });

  it('what stands under lower headings is written in the section, the header of a table is not', () => {
    const text = (...under: Draft[]) =>
      buildContent(countedIds(), [title('Report'), heading(1, 'Method'), ...under, annex('Sources')]);
    const method = guides.filter(({ clauseId }) => clauseId === 'c2');
    const codes = (...under: Draft[]) =>
      textFindings(text(...under), method).filter(({ code }) => code === 'required-empty').length;
    expect(codes(heading(2, 'Visits'), paragraph('Two posts.'))).toBe(0);
    expect(codes(heading(2, 'Visits'))).toBe(1);
    expect(codes(emptyTable(['Post', 'Day'], 2))).toBe(1);
  });

  it('a document takes the guides over under its own ids, with locked words as they read when it begins', () => {
    const edited = withBlock('c5', provision(2, 'Nobody is ever returned to danger.'));
    const { content, ids } = withNewIds(edited, countedIds('n'));
    const taken = guidesFromTemplate(edited, guides, ids);
    expect(taken.map(({ clauseId }) => clauseId)).toEqual(['n2', 'n3', 'n4', 'n5']);
    expect(textFindings(content, taken).map(({ code }) => code)).toEqual([
      'prompt-waiting',
      'required-empty',
    ]);
  });

  it('[TX-11] a document begun with one that left something out is asked for it too', () => {
    const source = without('c2', 'c3');
    const { content, ids } = withNewIds(source, countedIds('n'));
    const found = textFindings(content, guidesFromDocument(guides, ids));
    expect(found.map(({ code }) => code)).toEqual(['required-missing']);
  });
});
