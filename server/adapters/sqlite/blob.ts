import { z } from 'zod';

/** A column of bytes as a row has it. */
export const blob = z.instanceof(ArrayBuffer).transform((buffer) => new Uint8Array(buffer));
