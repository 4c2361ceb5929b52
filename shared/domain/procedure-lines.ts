import { measure } from './picture-measures.ts';
import type { Placed } from './picture-measures.ts';
import type { Shape } from './picture.ts';

const head = 5;

/** From one step down to the next. */
export function drawNext(from: Placed, to: Placed, label: string): readonly Shape[] {
  const x = middleOf(from);
  const end = middleOf(to);
  const y = from.y + from.height;
  const bend = x === end ? '' : ` V ${y + measure.gap / 2} H ${end}`;
  return [
    { kind: 'line', path: `M ${x} ${y}${bend} V ${to.y}`, isJump: false },
    {
      kind: 'arrow',
      path: `M ${end - head} ${to.y - head} L ${end + head} ${to.y - head} L ${end} ${to.y} Z`,
    },
    ...labelled(label, x + 4, y + 12),
  ];
}

type Jump = { readonly track: number; readonly label: string };

/** Out of the row to the side, along a track beside the lanes, and into the row of the other step. */
export function drawJump(from: Placed, to: Placed, { track, label }: Jump): readonly Shape[] {
  const start = from.x + measure.box;
  const end = to.x + measure.box;
  const y = from.y + from.height * 0.7;
  const target = to.y + to.height * 0.3;
  return [
    { kind: 'line', path: `M ${start} ${y} H ${track} V ${target} H ${end}`, isJump: true },
    {
      kind: 'arrow',
      path: `M ${end + head} ${target - head} L ${end + head} ${target + head} L ${end} ${target} Z`,
    },
    ...labelled(label, start + 4, y - 4),
  ];
}

/** Where a jump leads off this picture. */
export function drawNote(from: Placed, text: string): readonly Shape[] {
  return labelled(text, from.x, from.y + from.height + 12);
}

function labelled(text: string, x: number, y: number): readonly Shape[] {
  return text === '' ? [] : [{ kind: 'words', x, y, text, isBold: true, anchor: 'start' }];
}

function middleOf({ x }: Placed): number {
  return x + measure.box / 2;
}
