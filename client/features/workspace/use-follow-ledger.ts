import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';

const foldedFromLedger = [
  routes.listThreads,
  routes.listAmendments,
  routes.listVersions,
  routes.getLedger,
  routes.getClauseHistory,
  routes.listAttachments,
  routes.listLanguages,
  routes.listConfirmations,
];

/** When the ledger of the document has grown, everything that is read from it is read again, whoever made it grow. */
export function useFollowLedger({ seq }: DocumentView): void {
  const queries = useQueryClient();
  const read = useRef(seq);
  useEffect(() => {
    if (read.current === seq) return;
    read.current = seq;
    for (const { path } of foldedFromLedger) void queries.invalidateQueries({ queryKey: [path] });
  }, [queries, seq]);
}
