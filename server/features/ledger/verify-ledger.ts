import type { z } from 'zod';
import type { documentRoutes } from '../../../shared/contract/document-routes.ts';
import type { EventOf, LedgerEvent } from '../../../shared/domain/events.ts';
import { genesis, verifyChain } from '../../../shared/domain/ledger.ts';
import type { ChainProblem } from '../../../shared/domain/ledger.ts';
import { seenEvents } from '../../../shared/domain/seen-events.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { findContent } from '../../documents/stored-content.ts';

export type LedgerVerification = z.infer<typeof documentRoutes.verifyLedger.response>;

const words: Readonly<Record<ChainProblem, string>> = {
  gap: 'an entry is missing before it or stands in another place',
  'wrong-prev': 'it does not follow the entry before it',
  'wrong-hash': 'its content is not what its hash covers',
  'wrong-document': 'it belongs to another document',
};

/** Reads the stored ledger again from its first event, and every version's file (LE-1, LE-2). Only entries that the actor sees are counted. */
export async function verifyLedger(
  { store, files }: Pick<DocumentContext, 'store' | 'files'>,
  opened: OpenedDocument,
): Promise<LedgerVerification> {
  const ledger = await store.ledger(opened.state.id, 0);
  const verdict = verifyChain(ledger);
  const cuts = ledger.filter(isCut);
  const seen = seenEvents(ledger, opened.state, opened);
  const counted = { events: seen.length, versions: cuts.length, lastHash: ledger.at(-1)?.hash ?? genesis };
  if (!verdict.intact) {
    return { isIntact: false, ...counted, problem: `Entry ${verdict.seq}: ${words[verdict.problem]}.` };
  }
  for (const { data } of cuts) {
    const content = await findContent(files, data.digest);
    const problem = `Version ${data.number}: its text is missing or is not what its digest covers.`;
    if (content === undefined) return { isIntact: false, ...counted, problem };
  }
  return { isIntact: true, ...counted, problem: null };
}

function isCut(event: LedgerEvent): event is EventOf<'versionCut'> {
  return event.type === 'versionCut';
}
