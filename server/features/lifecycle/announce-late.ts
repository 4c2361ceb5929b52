import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { announce } from './announce.ts';

const batch = 200;
/** The command that opened it tells the delegations itself; this is for what it could not finish. Milliseconds. */
const graceMs = 60_000;

/** Sends the invitations and notices that a crash or a failing storage left out. */
export async function announceLate(context: DocumentContext, signal: AbortSignal): Promise<void> {
  await context.summaries.catchUp();
  let after: string | undefined;
  for (;;) {
    const page = await context.summaries.records.list({
      where: { stage: { in: ['review', 'endorsement'] } },
      limit: batch,
      ...(after === undefined ? {} : { after }),
    });
    for (const { value } of page.items) {
      if (signal.aborted) return;
      const state = await context.store.loadSeen(value.id, value.seq);
      if (state !== undefined && isLate(state, context.clock.now())) await announceOne(context, state);
    }
    if (page.next === null) return;
    after = page.next;
  }
}

function isLate({ stageSince }: DocumentState, now: number): boolean {
  return now - Date.parse(stageSince) > graceMs;
}

async function announceOne(context: DocumentContext, state: DocumentState): Promise<void> {
  try {
    await announce(context, state);
  } catch (error) {
    context.onFault(error, 'announcing a round or an endorsement');
  }
}
