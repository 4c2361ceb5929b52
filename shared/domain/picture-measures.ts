import type { ProcedureStep } from './procedure.ts';

const track = 9;
const trackCount = 6;

export const measure = {
  lane: 176,
  box: 148,
  head: 44,
  gap: 30,
  line: 15,
  inset: 8,
  /** Signs of a line in a box. */
  signs: 21,
  /** Jumps run beside the lanes, a few apart. */
  track,
  trackCount,
  tracks: track * (trackCount + 1),
} as const;

export type PlacedLine = { readonly text: string; readonly isBold: boolean };

/** A step at its place. */
export type Placed = {
  readonly step: ProcedureStep;
  readonly lines: readonly PlacedLine[];
  readonly x: number;
  readonly y: number;
  readonly height: number;
};

/** Where the boxes of a lane begin. */
export function columnOf(lane: number): number {
  return lane * measure.lane + (measure.lane - measure.box) / 2;
}
