/**
 * The swim-lane picture of a procedure: a column for each actor, a row for each step, so that no two steps ever meet and
 * a jump can leave its row to the side without crossing a box. A picture that would be too high goes on in the next one.
 */
import { columnOf, measure } from './picture-measures.ts';
import type { Placed, PlacedLine } from './picture-measures.ts';
import type { Picture, Shape } from './picture.ts';
import { flowsOn } from './procedure.ts';
import type { Procedure } from './procedure.ts';
import { drawJump, drawNext, drawNote } from './procedure-lines.ts';
import { wrapWords } from './wrap-words.ts';

export type PictureWords = {
  readonly nobody: string;
  readonly yes: string;
  readonly no: string;
};

export type Drawing = { readonly words: PictureWords; readonly maxHeight: number };

/** One picture where `maxHeight` allows; none for a text without steps. */
export function drawProcedure(procedure: Procedure, { words, maxHeight }: Drawing): readonly Picture[] {
  const sheets: Placed[][] = [];
  let y = 0;
  for (const step of procedure.steps) {
    const box = boxOf(step);
    if (sheets.length === 0 || y + box.height > maxHeight) {
      sheets.push([]);
      y = measure.head + measure.gap;
    }
    sheets.at(-1)?.push({ ...box, y });
    y += box.height + measure.gap;
  }
  return sheets.map((placed) => drawSheet(procedure, placed, words));
}

/** The number, what is done, how long it may take, what is asked. */
function boxOf(step: Procedure['steps'][number]): Omit<Placed, 'y'> {
  const width = measure.signs;
  const time = step.timeLimit === '' ? '' : `(${step.timeLimit})`;
  const lines = [
    ...wrapWords(step.number, { width, lines: 2 }).map(bold),
    ...[...wrapWords(step.text, { width, lines: 5 }), ...wrapWords(time, { width, lines: 2 })].map(plain),
    ...wrapWords(step.decision, { width, lines: 3 }).map(bold),
  ];
  const height = lines.length * measure.line + 2 * measure.inset;
  return { step, lines, x: columnOf(step.lane), height };
}

const bold = (text: string): PlacedLine => ({ text, isBold: true });
const plain = (text: string): PlacedLine => ({ text, isBold: false });

function drawSheet(procedure: Procedure, placed: readonly Placed[], words: PictureWords): Picture {
  const { actors } = procedure;
  const last = placed.at(-1);
  const height = (last === undefined ? measure.head : last.y + last.height) + measure.gap;
  const lanesWidth = actors.length * measure.lane;
  const shapes = [
    ...actors.flatMap((actor, lane) => laneShapes(actor === '' ? words.nobody : actor, { lane, height })),
    ...lineShapes(procedure, placed, { words, lanesWidth }),
    ...placed.flatMap(stepShapes),
  ];
  return { width: lanesWidth + measure.tracks, height, shapes };
}

function laneShapes(name: string, { lane, height }: { lane: number; height: number }): readonly Shape[] {
  const x = lane * measure.lane;
  const lines = wrapWords(name, { width: measure.signs, lines: 2 });
  return [
    { kind: 'box', x, y: 0, width: measure.lane, height, tone: 'lane' },
    { kind: 'box', x, y: 0, width: measure.lane, height: measure.head, tone: 'head' },
    ...lines.map((text, n): Shape => {
      const y = measure.head / 2 + (n - (lines.length - 1) / 2) * measure.line + 4;
      return { kind: 'words', x: x + measure.lane / 2, y, text, isBold: true, anchor: 'middle' };
    }),
  ];
}

function stepShapes({ step, lines, x, y, height }: Placed): readonly Shape[] {
  const tone = step.decision === '' ? 'step' : 'decision';
  return [
    { kind: 'box', x, y, width: measure.box, height, tone },
    ...lines.map(
      ({ text, isBold }, n): Shape => ({
        kind: 'words',
        x: x + measure.inset,
        y: y + measure.inset + (n + 0.8) * measure.line,
        text,
        isBold,
        anchor: 'start',
      }),
    ),
  ];
}

type Lines = { readonly words: PictureWords; readonly lanesWidth: number };

function lineShapes(
  { steps }: Procedure,
  placed: readonly Placed[],
  { words, lanesWidth }: Lines,
): readonly Shape[] {
  let jumps = 0;
  return placed.flatMap((from, n) => {
    const next = placed[n + 1];
    const { step } = from;
    const isAsked = step.decision !== '' && step.goTo !== null;
    const down = next !== undefined && flowsOn(step) ? drawNext(from, next, isAsked ? words.no : '') : [];
    if (step.goTo === null) return down;
    const to = placed.find((each) => each.step.id === step.goTo);
    const label = isAsked ? words.yes : '';
    if (to === undefined) {
      const number = steps.find(({ id }) => id === step.goTo)?.number ?? '';
      return [...down, ...drawNote(from, `${label} → ${number}`.trim())];
    }
    const track = lanesWidth + measure.track * (1 + (jumps % measure.trackCount));
    jumps += 1;
    return [...down, ...drawJump(from, to, { track, label })];
  });
}
