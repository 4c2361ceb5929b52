import { z } from 'zod';
import { keepings, numberShapes, numerals, restarts } from '../domain/number-format.ts';
import type { NumberFormat } from '../domain/number-format.ts';
import type { NumberingData } from '../domain/numbering-rules.ts';

const counter = z.strictObject({
  numeral: z.enum(numerals),
  shape: z.enum(numberShapes),
  restart: z.enum(restarts),
});

/** How a text is numbered (TX-2): every counter, and what happens to numbers after circulation. */
export const numberFormat: z.ZodType<NumberFormat> = z.strictObject({
  part: counter,
  chapter: counter,
  section: counter,
  level1: counter,
  level2: counter,
  level3: counter,
  level4: counter,
  level5: counter,
  step: counter,
  recital: counter,
  annex: counter,
  schedule: counter,
  lowerHeadings: z.enum(['numbered', 'unnumbered']),
  annexWord: z.enum(['annex', 'schedule']),
  keeping: z.enum(keepings),
});

/** The rules as data: of every kept clause its id, place and ordinal. */
export const numberingData: z.ZodType<NumberingData> = z.object({
  format: numberFormat,
  kept: z.array(z.tuple([z.string(), z.string(), z.array(z.number().int())])).nullable(),
});
