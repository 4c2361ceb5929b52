import { Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';
import { threadTypeWords } from '../../ui/words.ts';
import { commentStates, commentTypes, countsOf, isNarrowed } from './comment-filter.ts';
import type { CommentFilter, CommentState, CommentType } from './comment-filter.ts';
import type { Contribution } from './use-contributions.ts';

type CommentFiltersProps = {
  readonly contributions: readonly Contribution[];
  readonly filter: CommentFilter;
  readonly onFilter: (filter: CommentFilter) => void;
};

const stateWords = { open: 'Open', resolved: 'Settled', all: 'All' } as const;
const typeWords: Readonly<Record<CommentType, string>> = { ...threadTypeWords, amendment: 'Amendment' };

/** State, type and author of the comments to show, each with how many there are. */
export function CommentFilters({ contributions, filter, onFilter }: CommentFiltersProps) {
  const t = useT();
  const { states, types, people } = countsOf(contributions, filter);
  const counted = (name: string, count: number) => t('{{name}} ({{count}})', { name, count });
  return (
    <Stack gap="xs">
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('Which comments')}
        value={filter.state}
        onChange={(value) => onFilter({ ...filter, state: stateOf(value) })}
        data={commentStates.map((value) => ({ value, label: counted(t(stateWords[value]), states[value]) }))}
      />
      {(types.length > 1 || people.length > 1 || isNarrowed(filter)) && (
        <Group gap="xs" grow>
          <Select
            size="xs"
            aria-label={t('Type of comment')}
            allowDeselect={false}
            value={filter.type ?? ''}
            onChange={(value) => onFilter({ ...filter, type: typeOf(value) })}
            data={[
              { value: '', label: t('All types') },
              ...types.map(({ value, count }) => ({ value, label: counted(t(typeWords[value]), count) })),
            ]}
          />
          <Select
            size="xs"
            aria-label={t('Who commented')}
            allowDeselect={false}
            searchable={people.length > 8}
            nothingFoundMessage={t('Nothing of that name')}
            value={filter.personId ?? ''}
            onChange={(value) => onFilter({ ...filter, personId: value === '' ? null : value })}
            data={[
              { value: '', label: t('Everyone') },
              ...people.map(({ value, name, count }) => ({ value, label: counted(name, count) })),
            ]}
          />
        </Group>
      )}
    </Stack>
  );
}

/** Nothing is shown because of a choice: what to do about it. */
export function NothingMatches({ filter, onFilter }: Omit<CommentFiltersProps, 'contributions'>) {
  const t = useT();
  return (
    <Stack gap="xs" align="flex-start" role="status">
      <Text c="dimmed" size="sm">
        {t('No comment is of this type and person here.')}
      </Text>
      <Button size="xs" variant="default" onClick={() => onFilter({ ...filter, type: null, personId: null })}>
        {t('Show all types and people')}
      </Button>
    </Stack>
  );
}

function stateOf(value: string): CommentState {
  return commentStates.find((each) => each === value) ?? 'open';
}

function typeOf(value: string | null): CommentType | null {
  return commentTypes.find((each) => each === value) ?? null;
}
