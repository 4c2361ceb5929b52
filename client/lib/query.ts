/** Hooks around TanStack Query: reading a route, paging through a list, sending a command. */
import {
  QueryClient,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { QueryKey, UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';
import type { Route } from '../../shared/contract/route.ts';
import { call } from './api.ts';
import type { RouteInput, RouteOutput } from './api.ts';
import { ApiProblem } from './api-problem.ts';

/** A refusal stays one however often it is asked for; only a failed connection is worth a second try. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: (count, error) => !(error instanceof ApiProblem) && count < 2, staleTime: 2000 },
      mutations: { retry: false },
    },
  });
}

/** The cache key of a route: its path, then what it was asked with. */
export function keyOf<R extends Route>(route: R, input: RouteInput<R>): QueryKey {
  return [route.path, input.params ?? {}, input.query ?? {}];
}

export type ReadOptions = { readonly isEnabled?: boolean; readonly refetchEvery?: number };

/** Reads a route and keeps it fresh. `refetchEvery` in milliseconds. */
export function useRoute<R extends Route>(
  route: R,
  input: RouteInput<R>,
  options: ReadOptions = {},
): UseQueryResult<RouteOutput<R>, Error> {
  return useQuery({
    queryKey: keyOf(route, input),
    queryFn: ({ signal }) => call(route, input, signal),
    enabled: options.isEnabled ?? true,
    refetchInterval: options.refetchEvery ?? false,
  });
}

type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };
type PagedRoute<Item> = Route<z.ZodType, z.ZodType, z.ZodType, z.ZodType<Page<Item>>>;

export type PagedItems<Item> = {
  /** Undefined until the first page is here. */
  readonly items: readonly Item[] | undefined;
  readonly error: Error | null;
  readonly hasMore: boolean;
  readonly isLoadingMore: boolean;
  readonly loadMore: () => void;
  readonly retry: () => void;
};

/** A list of the server, page by page; `loadMore` fetches the next one. */
export function usePages<Item>(
  route: PagedRoute<Item>,
  input: RouteInput<PagedRoute<Item>>,
  options: ReadOptions = {},
): PagedItems<Item> {
  const result = useInfiniteQuery({
    queryKey: [...keyOf(route, input), 'pages'],
    queryFn: ({ pageParam, signal }) => call(route, withPage(input, pageParam), signal),
    initialPageParam: '',
    getNextPageParam: (page: Page<Item>) => page.next,
    placeholderData: keepPreviousData,
    enabled: options.isEnabled ?? true,
  });
  return {
    items: result.data?.pages.flatMap((page) => page.items),
    error: result.error,
    hasMore: result.hasNextPage,
    isLoadingMore: result.isFetchingNextPage,
    loadMore: () => void result.fetchNextPage(),
    retry: () => void result.refetch(),
  };
}

function withPage<R extends Route>(input: RouteInput<R>, after: string): RouteInput<R> {
  return after === '' ? input : { ...input, query: { ...Object(input.query), after } };
}

export type CommandOptions<Output> = {
  /** Routes to read again afterwards, whatever they were asked with. */
  readonly invalidates?: readonly Pick<Route, 'path'>[];
  readonly onDone?: (output: Output) => void;
};

/** Sends a route that changes something; `mutateAsync` throws what `call` throws. */
export function useCommand<R extends Route>(
  route: R,
  options: CommandOptions<RouteOutput<R>> = {},
): UseMutationResult<RouteOutput<R>, Error, RouteInput<R>> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: RouteInput<R>) => call(route, input),
    onSuccess: async (output) => {
      const stale = options.invalidates ?? [];
      await Promise.all(stale.map((each) => client.invalidateQueries({ queryKey: [each.path] })));
      options.onDone?.(output);
    },
  });
}
