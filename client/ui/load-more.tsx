import { Button, Center } from '@mantine/core';
import { useT } from '../lib/i18n.ts';
import type { PagedItems } from '../lib/query.ts';

/** The button below a paged list; nothing when the list is at its end. */
export function LoadMore({ pages }: { readonly pages: Omit<PagedItems<unknown>, 'items'> }) {
  const t = useT();
  if (!pages.hasMore) return null;
  return (
    <Center mt="md">
      <Button variant="default" loading={pages.isLoadingMore} onClick={pages.loadMore}>
        {t('Show more')}
      </Button>
    </Center>
  );
}
