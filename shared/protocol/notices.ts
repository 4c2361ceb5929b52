import { z } from 'zod';
import { seats } from './seats.ts';

/** Why a frame was not taken. `seat`: the connection may not change the text (RT-4); `text-full`: the text is at its limit. */
export const refusedFrameReasons = ['seat', 'text-full'] as const;

export const noticeSchema = z.discriminatedUnion('type', [
  /** Sent first on every connection and after every change of rights (AC-3). */
  z.object({ type: z.literal('rights'), seat: z.enum(seats), canEdit: z.boolean() }),
  /** The ledger of the document grew to `seq`: fetch it again. */
  z.object({ type: z.literal('document-changed'), seq: z.number().int().nonnegative() }),
  /** Words were hidden by a change of structure, or put back or dismissed: fetch the merge notices again (RT-7). Sent to those who may edit. */
  z.object({ type: z.literal('merge-notices-changed') }),
  /** While the storage fails nothing is acknowledged; the server keeps everything and tries again (RT-6). */
  z.object({ type: z.literal('storage'), state: z.enum(['failing', 'ok']) }),
  /** `count` frames of this connection have been dropped so far. None of them will ever be acknowledged. */
  z.object({
    type: z.literal('refused-frame'),
    reason: z.enum(refusedFrameReasons),
    count: z.number().int().positive(),
  }),
]);

export type Notice = z.infer<typeof noticeSchema>;

/** Undefined for anything that is not a notice this version knows. */
export function parseNotice(json: string): Notice | undefined {
  try {
    const parsed = noticeSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Not JSON: the same answer as an unknown notice.
    return undefined;
  }
}
