import { describe, expect, it } from 'vitest';
import { schema } from '../../../shared/content/schema.ts';
import { clauseOf, pasteLines, told } from '../../support/pasted/paste-lines.ts';

describe('[TX-12] what a pasted text says of its structure becomes kinds and levels', () => {
  it('a treaty: preamble, recitals, divisions with a Roman number, articles and their paragraphs', () => {
    const clauses = pasteLines(
      [
        { heading: 4, words: 'Protocol on the Passage of Goods' },
        { heading: 4, words: 'Preamble' },
        'The States Parties to this Protocol,',
        'Recalling the Convention,',
        'Deeply concerned about delays,',
        'Have agreed as follows:',
        { heading: 3, words: 'I' },
        { heading: 4, words: 'General provisions' },
        { heading: 3, words: 'Article  1' },
        { heading: 4, words: 'Scope' },
        'This Protocol applies to all goods.',
        { heading: 3, words: 'Article 2' },
        { heading: 4, words: 'Duties' },
        '1.   Each Party shall:',
        'a) Inspect the goods;',
        'b)Inform the owner:',
        '(i)In writing; or',
        '(ii) By voice.',
        '2.   Article 1 of this Protocol applies.',
        'IN WITNESS WHEREOF, the undersigned have signed.',
      ],
      'law',
    );
    expect(told(clauses)).toEqual([
      'title1 · Protocol on the Passage of Goods',
      'preamble1',
      'paragraph1 · The States Parties to this Protocol,',
      'recital1 · Recalling the Convention,',
      'recital1 · Deeply concerned about delays,',
      'paragraph1 · Have agreed as follows:',
      'part1 · Part I · General provisions',
      'article1 · Article 1 · Scope',
      'paragraph1 · This Protocol applies to all goods.',
      'article1 · Article 2 · Duties',
      'provision2 · Article 2(1) · Each Party shall:',
      'provision3 · Article 2(1)(a) · Inspect the goods;',
      'provision3 · Article 2(1)(b) · Inform the owner:',
      'provision4 · Article 2(1)(b)(i) · In writing; or',
      'provision4 · Article 2(1)(b)(ii) · By voice.',
      'provision2 · Article 2(2) · Article 1 of this Protocol applies.',
      'paragraph1 · IN WITNESS WHEREOF, the undersigned have signed.',
    ]);
  });

  it('a statute: parts, sections with a short title, subsections, definitions with lists of their own, schedules', () => {
    const clauses = pasteLines(
      [
        'Goods Act 2026',
        'PART I – PRELIMINARY',
        '1. Short title',
        'This Act may be cited as the Goods Act.',
        '2. Interpretation',
        '(1) In this Act—',
        '“goods” means—',
        '(a) movable things; or',
        '(b) animals;',
        '“owner” includes—',
        '(a) a keeper; and',
        '(b) a carrier.',
        '(2) Words in the singular include the plural.',
        'Part II',
        'OFFENCES',
        '3. False papers',
        'A person who uses false papers commits an offence.',
        'FIRST SCHEDULE',
        'Forms',
        '1. The form shall be signed.',
      ],
      'law',
    );
    expect(told(clauses)).toEqual([
      'title1 · Goods Act 2026',
      'part1 · Part I · PRELIMINARY',
      'heading1 · 1 · Short title',
      'paragraph1 · This Act may be cited as the Goods Act.',
      'heading1 · 2 · Interpretation',
      'provision2 · 2(1) · In this Act—',
      'definition1 · “goods” means—',
      'provision3 · 2(1)(a) · movable things; or',
      'provision3 · 2(1)(b) · animals;',
      'definition1 · “owner” includes—',
      'provision3 · 2(1)(a) · a keeper; and',
      'provision3 · 2(1)(b) · a carrier.',
      'provision2 · 2(2) · Words in the singular include the plural.',
      'part1 · Part II · OFFENCES',
      'heading1 · 3 · False papers',
      'paragraph1 · A person who uses false papers commits an offence.',
      'schedule1 · Schedule 1 · Forms',
      'provision1 · Schedule 1, 1 · The form shall be signed.',
    ]);
  });

  it('an SOP: joined numbers say their level, letters go one deeper, steps are steps', () => {
    const clauses = pasteLines(
      [
        '1. Purpose',
        'It tells who checks.',
        '2 Handover',
        '2. Handover',
        '2.1 Before the shift',
        '2.1.1 The officer checks:',
        '(a) the seals;',
        '(b) the papers.',
        '2.2 After the shift',
        'Step 1: Sign the register.',
        'Step 2 – Lock the door.',
      ],
      'sop',
    );
    expect(told(clauses)).toEqual([
      'heading1 · 1 · Purpose',
      'paragraph1 · It tells who checks.',
      'paragraph1 · 2 Handover',
      'heading1 · 2 · Handover',
      'heading2 · 2.1 · Before the shift',
      'provision3 · 2.1.1 · The officer checks:',
      'provision4 · 2.1.1.1 · the seals;',
      'provision4 · 2.1.1.2 · the papers.',
      'heading2 · 2.2 · After the shift',
      'step1 · 2.2, Step 1 · Sign the register.',
      'step1 · 2.2, Step 2 · Lock the door.',
    ]);
  });

  it('French, Spanish and Swahili words', () => {
    const french = ['Titre Ier', 'Dispositions générales', 'Article premier', 'La présente loi s’applique.'];
    expect(told(pasteLines(french, 'law', 'fr'))).toEqual([
      'part1 · Partie I · Dispositions générales',
      'article1 · Article 1',
      'paragraph1 · La présente loi s’applique.',
    ]);
    const spanish = ['CAPÍTULO I – Ámbito', 'Artículo 1. Objeto', '1. Esta ley regula el paso.'];
    expect(told(pasteLines(spanish, 'law', 'es'))).toEqual([
      'chapter1 · Capítulo 1 · Ámbito',
      'article1 · Artículo 1 · Objeto',
      'provision2 · Artículo 1(1) · Esta ley regula el paso.',
    ]);
    expect(
      told(
        pasteLines(
          ['Sehemu ya kwanza', 'Masharti ya awali', 'Ibara 1', 'Kichwa', '(1) Maneno.'],
          'law',
          'sw',
        ),
      ),
    ).toEqual([
      'part1 · Sehemu I · Masharti ya awali',
      'article1 · Ibara 1 · Kichwa',
      'provision2 · Ibara 1(1) · Maneno.',
    ]);
  });

  it('(i) is a letter after (h) where (j) comes, and a Roman number where (ii) comes', () => {
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((letter) => `(${letter}) One;`);
    const levels = (lines: readonly string[]) =>
      pasteLines(['1. First', ...lines], 'law').map(({ number }) => number);
    expect(levels(letters).slice(-2)).toEqual(['1(i)', '1(j)']);
    expect(
      levels([...letters.slice(0, 8), '(i) Sub;', '(ii) Sub;', '(i) One;', '(j) One.']).slice(-5),
    ).toEqual(['1(h)', '1(h)(i)', '1(h)(ii)', '1(i)', '1(j)']);
  });

  it('lines that were run together are divided where numbers go on, and nowhere else', () => {
    const clauses = pasteLines(
      [
        '5. Establishment',
        '(1) The Office shall— (a) inspect goods under paragraphs (b), (c) or (d); (b) keep books as in section 4(1)(a); and (c) report— (i) monthly; or (ii) on request. (2) It may, such as (a) by post, act under subsection (1).',
      ],
      'law',
    );
    expect(told(clauses)).toEqual([
      'heading1 · 1 · Establishment',
      'provision2 · 1(1) · The Office shall—',
      'provision3 · 1(1)(a) · inspect goods under paragraphs (b), (c) or (d);',
      'provision3 · 1(1)(b) · keep books as in section 4(1)(a); and',
      'provision3 · 1(1)(c) · report—',
      'provision4 · 1(1)(c)(i) · monthly; or',
      'provision4 · 1(1)(c)(ii) · on request.',
      'provision2 · 1(2) · It may, such as (a) by post, act under subsection (1).',
    ]);
  });

  it('what only looks like a number or a division stays words', () => {
    const lines = [
      'Article 6 of this Protocol applies to goods.',
      '2019 was a good year.',
      '(the owner) pays.',
      'Part of the goods is lost.',
      'Annex or not, it counts.',
    ];
    expect(told(pasteLines(['(1) First.', ...lines], 'law'))).toEqual([
      'provision2 · (1) · First.',
      ...lines.map((line) => `paragraph1 · ${line}`),
    ]);
  });

  it('lines that say nothing stay as they were pasted, and so do tables, page breaks and words in bold', () => {
    const plain = [clauseOf({ kind: 'item', level: 2, words: 'Apples' }), 'Pears'];
    expect(told(pasteLines(plain, 'law'))).toEqual(['item2 · Apples', 'paragraph1 · Pears']);
    const line = schema.nodes.line.create(null, schema.text('Cell'));
    const table = schema.nodes.table.create(
      null,
      schema.nodes.row.create(null, schema.nodes.cell.create(null, line)),
    );
    const bold = schema.nodes.clause.create(null, [
      schema.text('(1) '),
      schema.text('Bold', [schema.marks.bold.create()]),
    ]);
    const [first, second] = pasteLines([bold, table, '(2) Plain.'], 'law');
    expect(first?.clause.content).toEqual([{ type: 'text', text: 'Bold', marks: [{ type: 'bold' }] }]);
    expect(second?.number).toBe('(2)');
  });
});
