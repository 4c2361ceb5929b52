import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberBook } from '../../../client/features/editor/text/shown/number-book.ts';
import { changedSpan } from '../../../client/features/editor/text/blocks/changed-span.ts';
import { schema } from '../../../shared/content/schema.ts';
import { clauseKinds } from '../../../shared/domain/clause-kinds.ts';
import { numberClauses } from '../../../shared/domain/numbering.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import { schemes } from '../../../shared/domain/stages.ts';

const clause = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...clauseKinds),
    level: fc.integer({ min: 1, max: 5 }),
  })
  .map((attrs) => schema.nodes.clause.create(attrs, schema.text('words')));
const edit = fc.record({
  at: fc.nat({ max: 30 }),
  remove: fc.nat({ max: 4 }),
  insert: fc.array(clause, { maxLength: 4 }),
});

test('[TX-2] numbers kept from change to change are those of counting anew', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...schemes),
      fc.array(clause, { minLength: 1, maxLength: 30 }),
      fc.array(edit, { maxLength: 6 }),
      (scheme, first, edits) => {
        const rules = numberingRules({ scheme, language: 'en' });
        const heard = new Map<string, string>();
        const book = new NumberBook(rules, (id, { label }) => heard.set(id, label));
        let blocks = first;
        let doc = schema.node('doc', null, blocks);
        book.start(doc);
        for (const { at, remove, insert } of edits) {
          const next = blocks.toSpliced(Math.min(at, blocks.length), remove, ...insert);
          if (next.length === 0) continue;
          const after = schema.node('doc', null, next);
          book.update(doc, after, changedSpan(doc, after));
          [blocks, doc] = [next, after];
        }
        const anew = numberClauses(
          blocks.map(({ attrs }) => ({ id: attrs['id'], kind: attrs['kind'], level: attrs['level'] })),
          rules,
        );
        for (const [id, numbered] of anew) {
          expect(book.numberOf(id)).toEqual(numbered);
          expect(heard.get(id) ?? '').toBe(numbered.label);
        }
      },
    ),
  );
});
