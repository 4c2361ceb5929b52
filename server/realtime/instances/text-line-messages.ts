/** What goes over a text's line: calls of the port `LiveText` and their answers, as JSON. */
import type { RawData } from 'ws';
import { z } from 'zod';
import { isStorageFault } from '../../ports/storage-fault.ts';
import { OwnershipLost } from '../../ports/text-owners.ts';

const id = z.number().int();

export const textCallSchema = z.discriminatedUnion('method', [
  z.object({ id, method: z.literal('freeze') }),
  z.object({ id, method: z.literal('writing'), clauseId: z.string() }),
  z.object({
    id,
    method: z.literal('edit'),
    edit: z.looseObject({ type: z.string() }),
    by: z.string(),
  }),
  /** Answered when the text is held; it is let go when the line ends. */
  z.object({ id, method: z.literal('hold') }),
]);
export type TextCall = z.output<typeof textCallSchema>;

export const textAnswerSchema = z.discriminatedUnion('outcome', [
  z.object({ id, outcome: z.literal('done'), value: z.unknown() }),
  z.object({
    id,
    outcome: z.literal('failed'),
    fault: z.enum(['lost', 'storage', 'bug']),
    message: z.string(),
  }),
]);
export type TextAnswer = z.output<typeof textAnswerSchema>;

export const largestMessage = 128 * 1024 * 1024;

export function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString();
  return (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString();
}

export function failedAnswer(callId: number, error: unknown): TextAnswer {
  const message = error instanceof Error ? error.message : String(error);
  return { id: callId, outcome: 'failed', fault: faultOf(error), message };
}

function faultOf(error: unknown): 'lost' | 'storage' | 'bug' {
  if (error instanceof OwnershipLost) return 'lost';
  return isStorageFault(error) ? 'storage' : 'bug';
}
