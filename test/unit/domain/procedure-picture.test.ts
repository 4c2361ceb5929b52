import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawProcedure } from '../../../shared/domain/draw-procedure.ts';
import type { Picture, Shape } from '../../../shared/domain/picture.ts';
import { cardsOf, procedureOfSteps } from '../../../shared/domain/procedure.ts';
import type { GivenStep } from '../../../shared/domain/procedure.ts';
import { wrapWords } from '../../../shared/domain/wrap-words.ts';

const words = { nobody: 'Nobody', yes: 'yes', no: 'no' };
const endless = { words, maxHeight: Number.POSITIVE_INFINITY };

function step(number: string, actor: string, more: Partial<GivenStep> = {}): GivenStep {
  return {
    id: `s${number}`,
    number,
    actor,
    text: 'Act.',
    timeLimit: '',
    record: '',
    decision: '',
    goTo: null,
    ...more,
  };
}
const said = (pictures: readonly Picture[]) =>
  pictures.flatMap(({ shapes }) => shapes).flatMap((shape) => (shape.kind === 'words' ? [shape.text] : []));
const linesOf = (pictures: readonly Picture[]) =>
  pictures.flatMap(({ shapes }) => shapes).filter((shape) => shape.kind === 'line');

describe('[TX-10] the picture of a procedure', () => {
  test('[TX-10] an actor written with other blanks or capitals has one lane and one card', () => {
    const procedure = procedureOfSteps([
      step('1', 'Port Health'),
      step('2', 'Customs'),
      step('3', ' port  health '),
    ]);
    expect(procedure.actors).toEqual(['Port Health', 'Customs']);
    expect(cardsOf(procedure).map(({ steps }) => steps.map(({ number }) => number))).toEqual([
      ['1', '3'],
      ['2'],
    ]);
  });

  test('[TX-10] a decision leads to two places, a plain jump to one', () => {
    const asked = procedureOfSteps([
      step('1', 'A', { decision: 'Is it sealed?', goTo: 's3' }),
      step('2', 'B', { goTo: 's1' }),
      step('3', 'A'),
    ]);
    const drawn = drawProcedure(asked, endless);
    expect(linesOf(drawn).map((line) => line.kind === 'line' && line.isJump)).toEqual([false, true, true]);
    expect(said(drawn)).toEqual(expect.arrayContaining(['yes', 'no', 'Is it sealed?']));
  });

  test('[TX-10] a step that names nobody has a lane of its own, and no step no picture', () => {
    expect(said(drawProcedure(procedureOfSteps([step('1', '')]), endless))).toContain('Nobody');
    expect(drawProcedure(procedureOfSteps([]), endless)).toEqual([]);
  });

  test('[TX-10] where the sheet ends, the picture goes on in the next and a jump across says where', () => {
    const many = Array.from({ length: 30 }, (_, n) => step(`${n + 1}`, `Actor ${n % 4}`));
    const last = { ...step('31', 'A'), decision: 'Again?', goTo: 's1' };
    const pictures = drawProcedure(procedureOfSteps([...many, last]), { words, maxHeight: 600 });
    expect(pictures.length).toBeGreaterThan(2);
    for (const { height } of pictures) expect(height).toBeLessThanOrEqual(640);
    expect(said(pictures)).toContain('yes → 1');
  });

  test('[TX-10] no two boxes of steps ever meet, and all stand within the picture', () => {
    const given = fc.record({
      actor: fc.constantFrom('A', 'B', 'C', ''),
      text: fc.string({ unit: 'grapheme', maxLength: 300 }),
      timeLimit: fc.string({ maxLength: 40 }),
      decision: fc.constantFrom('', 'Is it so?'),
      target: fc.nat({ max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 25 }), (list) => {
        const steps = list.map(({ actor, target, ...more }, n) =>
          step(`${n}`, actor, { ...more, goTo: target < list.length ? `s${target}` : null }),
        );
        for (const { width, height, shapes } of drawProcedure(procedureOfSteps(steps), {
          words,
          maxHeight: 900,
        })) {
          const boxes = shapes.filter(isStepBox);
          for (const box of boxes) {
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            expect(box.y + box.height).toBeLessThanOrEqual(height);
          }
          for (const [n, box] of boxes.entries())
            for (const other of boxes.slice(n + 1)) expect(box.y + box.height).toBeLessThan(other.y);
        }
      }),
    );
  });

  test('[TX-10] words are wrapped within their room, the longest too, and what is cut says so', () => {
    expect(wrapWords('Tell the other agencies at the post', { width: 14, lines: 5 })).toEqual([
      'Tell the other',
      'agencies at',
      'the post',
    ]);
    expect(wrapWords('x'.repeat(50), { width: 10, lines: 2 }).at(-1)).toMatch(/…$/);
    expect(wrapWords('   ', { width: 10, lines: 2 })).toEqual([]);
  });
});

type Box = Extract<Shape, { readonly kind: 'box' }>;

function isStepBox(shape: Shape): shape is Box {
  return shape.kind === 'box' && (shape.tone === 'step' || shape.tone === 'decision');
}
