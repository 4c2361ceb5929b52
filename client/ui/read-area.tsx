import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PagedItems } from '../lib/query.ts';
import { ErrorNote } from './error-note.tsx';
import { LoadMore } from './load-more.tsx';
import { LoadingArea } from './loading-area.tsx';

export type ReadAreaProps<Data> = {
  readonly read: UseQueryResult<Data, Error>;
  readonly children: (data: Data) => ReactNode;
};

/** What was read, or that it is on its way, or why it is not here. Old data stays while a fresh read fails. */
export function ReadArea<Data>({ read, children }: ReadAreaProps<Data>) {
  if (read.data !== undefined) return children(read.data);
  if (read.error !== null) return <ErrorNote error={read.error} onRetry={() => void read.refetch()} />;
  return <LoadingArea />;
}

export type PagesAreaProps<Item> = {
  readonly pages: PagedItems<Item>;
  /** Shown for a list that has nothing in it. */
  readonly empty: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
};

/** The same for a paged list, with the button for more below it. */
export function PagesArea<Item>({ pages, empty, children }: PagesAreaProps<Item>) {
  if (pages.items === undefined) {
    return pages.error === null ? <LoadingArea /> : <ErrorNote error={pages.error} onRetry={pages.retry} />;
  }
  return (
    <>
      {pages.items.length === 0 ? empty : children(pages.items)}
      <ErrorNote error={pages.error} onRetry={pages.retry} />
      <LoadMore pages={pages} />
    </>
  );
}
