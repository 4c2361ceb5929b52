/** A picture as plain shapes, so that the screen, the page and the print draw the same one. Units are pixels at full size. */
export type Tone = 'lane' | 'head' | 'step' | 'decision';

export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
    }
  /** An SVG path; dashed for a jump. */
  | { readonly kind: 'line'; readonly path: string; readonly isJump: boolean }
  | { readonly kind: 'arrow'; readonly path: string }
  | {
      readonly kind: 'words';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly isBold: boolean;
      readonly anchor: 'start' | 'middle';
    };

export type Picture = { readonly width: number; readonly height: number; readonly shapes: readonly Shape[] };

export const wordSize = 12;
export const toneFills: Readonly<Record<Tone, string>> = {
  lane: '#fafaf7',
  head: '#e4ede9',
  step: '#ffffff',
  decision: '#fdf3dc',
};
export const inkColor = '#1f2a28';
export const lineColor = '#5b6763';
