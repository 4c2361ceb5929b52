import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { DocumentContext } from '../../documents/document-context.ts';

const batch = 100;

/**
 * LC-6: closes what is due, once, also what became due while the server was down. The ledger is the lock: when two
 * servers act at the same deadline, one append wins and the other finds the stage changed.
 */
export async function actOnDeadlines(context: DocumentContext, signal: AbortSignal): Promise<void> {
  await context.summaries.catchUp();
  let after: string | undefined;
  for (;;) {
    const page = await context.summaries.records.list({
      where: { dueAt: { before: context.clock.now() + 1 } },
      limit: batch,
      ...(after === undefined ? {} : { after }),
    });
    for (const { value } of page.items) {
      if (signal.aborted) return;
      await closeIfDue(context, value.id);
    }
    if (page.next === null) return;
    after = page.next;
  }
}

/** One document that cannot be closed now does not keep the others from it. */
async function closeIfDue(context: DocumentContext, documentId: DocumentId): Promise<void> {
  try {
    await close(context, documentId);
  } catch (error) {
    context.onFault(error, 'acting on a deadline');
  }
}

async function close(context: DocumentContext, documentId: DocumentId): Promise<void> {
  const state = await context.store.load(documentId);
  const project = state && (await context.directory.project(state.projectId));
  const command = state && commandAtDeadline(state);
  if (project === undefined || command === undefined) return;
  // Refused when it was extended or closed a moment ago; then there is nothing to do.
  await changeDocument(context, {
    documentId,
    actor: { kind: 'clock' },
    settings: project.settings,
    command,
    seenSeq: null,
  });
}

function commandAtDeadline({ stage }: DocumentState) {
  if (stage === 'review') return { type: 'close-review' } as const;
  return stage === 'endorsement' ? ({ type: 'close-endorsement' } as const) : undefined;
}
