import { Checkbox, Group, Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';

export type DelegationPickerProps = {
  readonly projectId: string;
  readonly label: string;
  readonly value?: readonly string[];
  readonly onChange: (ids: string[]) => void;
  readonly error?: ReactNode;
};

/** Which delegations take part: all of the project's, one box each. */
export function DelegationPicker({ projectId, label, value = [], onChange, error }: DelegationPickerProps) {
  const t = useT();
  const list = useRoute(routes.listDelegations, { params: { projectId }, query: { limit: 200 } });
  if (list.error !== null) return <ErrorNote error={list.error} />;
  if (list.data === undefined) return <LoadingArea />;
  const all = list.data.items.map(({ id }) => id);
  return (
    <Checkbox.Group
      label={label}
      value={[...value]}
      onChange={onChange}
      error={error}
      description={t('{{chosen}} of {{all}} chosen', { chosen: value.length, all: all.length })}
    >
      <Group gap="xs" my="xs">
        <Button size="compact-xs" variant="default" onClick={() => onChange(all)}>
          {t('All')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => onChange([])}>
          {t('None')}
        </Button>
      </Group>
      <Stack gap={6} mah="14rem" style={{ overflowY: 'auto' }} tabIndex={0} role="group" aria-label={label}>
        {list.data.items.map((delegation) => (
          <Checkbox key={delegation.id} value={delegation.id} label={<bdi>{delegation.name}</bdi>} />
        ))}
        {all.length === 0 && (
          <Text size="sm">{t('The project has no delegations yet. Add them under People.')}</Text>
        )}
      </Stack>
    </Checkbox.Group>
  );
}
