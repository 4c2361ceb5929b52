import { Button, Group, NumberInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { routes } from '../../../shared/contract/routes.ts';
import { guideLimits } from '../../../shared/domain/guides.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useNotify } from '../../ui/notify.ts';

type PageLimitFormProps = { readonly documentId: string; readonly pageLimit: number | null };

/** At most how many pages the text has. */
export function PageLimitForm({ documentId, pageLimit }: PageLimitFormProps) {
  const t = useT();
  const notify = useNotify();
  const [pages, setPages] = useState(pageLimit);
  const save = useCommand(routes.setPageLimit, {
    invalidates: [routes.getGuides, routes.getDocument, routes.listTemplates],
    onDone: () => notify.told(t('What the template asks is saved.')),
  });
  return (
    <Stack gap="sm">
      <NumberInput
        label={t('Page limit')}
        description={t('Without annexes; pages are estimated from words. Empty for no limit.')}
        min={1}
        max={guideLimits.pages}
        allowDecimal={false}
        value={pages ?? ''}
        onChange={(value) => setPages(typeof value === 'number' ? value : null)}
      />
      <ErrorNote error={save.error} />
      <Group>
        <Button
          size="xs"
          variant="default"
          disabled={pages === pageLimit}
          loading={save.isPending}
          onClick={() => save.mutate({ params: { documentId }, body: { pages } })}
        >
          {t('Save the page limit')}
        </Button>
      </Group>
    </Stack>
  );
}
