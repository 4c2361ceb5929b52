import { Button } from '@mantine/core';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { useNotify } from '../../ui/notify.ts';

/** Adds the terms Concord brings along; those the project has already stay as they are. */
export function StarterButton({ projectId }: { readonly projectId: string }) {
  const t = useT();
  const notify = useNotify();
  const add = useCommand(routes.addStarterTerms, {
    invalidates: [routes.listGlossary],
    onDone: ({ added }) => notify.done(t('{{count}} terms were added.', { count: added })),
  });
  return (
    <Button
      variant="default"
      loading={add.isPending}
      onClick={() => add.mutate({ params: { projectId } }, { onError: notify.failed })}
    >
      {t('Add common terms')}
    </Button>
  );
}
