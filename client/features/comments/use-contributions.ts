import { useEffect } from 'react';
import type { AmendmentView, ThreadView } from '../../../shared/contract/contribution-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { usePages } from '../../lib/query.ts';
import type { PagedItems } from '../../lib/query.ts';

export type Contribution =
  | { readonly kind: 'thread'; readonly view: ThreadView; readonly isSettled: boolean }
  | { readonly kind: 'amendment'; readonly view: AmendmentView; readonly isSettled: boolean };

export type Contributions = {
  /** Oldest first; undefined until the first page is here. */
  readonly contributions: readonly Contribution[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** All threads and amendments of a document. Panels and matrix need them whole, so every page is fetched. */
export function useContributions(documentId: string): Contributions {
  const input = { params: { documentId }, query: { limit: 200 } };
  const threads = useWholeList(usePages(routes.listThreads, input));
  const amendments = useWholeList(usePages(routes.listAmendments, input));
  const isLoaded = threads.items !== undefined && amendments.items !== undefined;
  return {
    contributions: isLoaded ? merged(threads.items ?? [], amendments.items ?? []) : undefined,
    error: threads.error ?? amendments.error,
    retry: () => {
      threads.retry();
      amendments.retry();
    },
  };
}

function useWholeList<Item>(pages: PagedItems<Item>): PagedItems<Item> {
  const { hasMore, isLoadingMore, loadMore } = pages;
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  }, [hasMore, isLoadingMore, loadMore]);
  return pages;
}

function merged(
  threads: readonly ThreadView[],
  amendments: readonly AmendmentView[],
): readonly Contribution[] {
  const all: Contribution[] = [
    ...threads.map((view) => ({
      kind: 'thread' as const,
      view,
      isSettled: view.isResolved || view.dispositions.length > 0,
    })),
    ...amendments.map((view) => ({
      kind: 'amendment' as const,
      view,
      isSettled: view.dispositions.length > 0,
    })),
  ];
  return all.toSorted((one, other) => one.view.at.localeCompare(other.view.at));
}
