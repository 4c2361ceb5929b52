import { expect, test } from 'vitest';
import { buildContent, countedIds, heading, step } from '../../../shared/content/build.ts';
import { pictureSvg } from '../../../shared/content/picture-svg.ts';
import { procedureOf } from '../../../shared/content/procedure-of.ts';
import { drawProcedure } from '../../../shared/domain/draw-procedure.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';

const rules = numberingRules({ scheme: 'sop', language: 'en' });
const words = { nobody: 'Nobody', yes: 'yes', no: 'no' };

test('[TX-10] the steps of a text are found with their numbers, and a jump to a heading goes to its first step', () => {
  const content = buildContent(countedIds(), [
    heading(1, 'Arrival'),
    step('Look.', { actor: 'Customs', timeLimit: '5 minutes' }),
    heading(1, 'Departure'),
    step('Wave.', { actor: 'Police' }),
  ]);
  const [first, look, ...rest] = content.content;
  if (first === undefined || look?.type !== 'clause') throw new Error('The text has another shape.');
  const asked = { ...look, attrs: { ...look.attrs, decision: 'Is it empty?', goTo: 'c3' } };
  const { steps } = procedureOf({ ...content, content: [first, asked, ...rest] }, rules);
  expect(steps.map(({ id, goTo }) => [id, goTo])).toEqual([
    ['c2', 'c4'],
    ['c4', null],
  ]);
  const gone = { ...asked, attrs: { ...asked.attrs, goTo: 'not-there' } };
  expect(procedureOf({ ...content, content: [first, gone, ...rest] }, rules).steps[0]?.goTo).toBeNull();
});

test('[TX-10] nothing that is written in a step is markup in the picture', () => {
  const evil = '</text><script>alert(1)</script>" onload="x()\u0000\ud800&amp;';
  const content = buildContent(countedIds(), [step(evil, { actor: evil, timeLimit: evil })]);
  const [picture] = drawProcedure(procedureOf(content, rules), { words, maxHeight: 2000 });
  if (picture === undefined) throw new Error('There is no picture.');
  const svg = pictureSvg(picture, { title: evil, fontFamily: 'serif" onload="x()' });
  expect(svg).not.toMatch(/<script|"\s*onload="|\p{Cc}|\p{Surrogate}/u);
  expect(svg.match(/<(?!\/?(?:svg|title|rect|path|text)\b)/g)).toBeNull();
});
