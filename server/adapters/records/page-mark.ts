import { z } from 'zod';

/** Where a page ended: the last item's value in the ordering field and its id. */
export type PageMark = { readonly value: string | number | null; readonly id: string };

const markSchema = z.tuple([z.string(), z.union([z.string(), z.number(), z.null()]), z.string()]);

/** `order` says which list the mark belongs to, so that it cannot continue another one. */
export function writePageMark(order: string, mark: PageMark): string {
  return Buffer.from(JSON.stringify([order, mark.value, mark.id])).toString('base64url');
}

/** Null when the text is no mark of a list in this order: marks come back from browsers. */
export function readPageMark(order: string, text: string): PageMark | null {
  const parsed = markSchema.safeParse(parseJson(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success || parsed.data[0] !== order) return null;
  return { value: parsed.data[1], id: parsed.data[2] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
