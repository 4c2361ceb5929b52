import { z } from 'zod';

/** Where an activity page ended: events are in order of time, then of document and sequence. */
export type ActivityMark = { readonly at: string; readonly documentId: string; readonly seq: number };

const schema = z.tuple([z.string(), z.string(), z.number().int()]);

export function writeActivityMark({ at, documentId, seq }: ActivityMark): string {
  return Buffer.from(JSON.stringify([at, documentId, seq])).toString('base64url');
}

/** Null when the text is no mark: marks come back from browsers. */
export function readActivityMark(text: string): ActivityMark | null {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (!parsed.success) return null;
    const [at, documentId, seq] = parsed.data;
    return { at, documentId, seq };
  } catch {
    // Not JSON, so no mark of ours.
    return null;
  }
}

/** Negative when `a` is shown before `b`: the newest first. */
export function compareActivity(a: ActivityMark, b: ActivityMark): number {
  if (a.at !== b.at) return a.at > b.at ? -1 : 1;
  if (a.documentId !== b.documentId) return a.documentId > b.documentId ? -1 : 1;
  return b.seq - a.seq;
}
