import { Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ReadArea } from '../../ui/read-area.tsx';
import { useProject } from '../project/project-context.ts';
import { EntryList } from './entry-list.tsx';
import { GlossaryActions } from './glossary-actions.tsx';
import { StarterButton } from './starter-button.tsx';
import { useGlossary } from './use-glossary.ts';

/** The words the project has agreed on, with those that are not to be used. */
export function GlossaryTab() {
  const t = useT();
  const project = useProject();
  const glossary = useGlossary(project.id);
  const [wanted, setWanted] = useState('');
  const mayWrite = project.abilities.includes('glossary.write');
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="44rem">
        {t(
          'What the group calls things. Texts that use a discouraged wording say so while they are written.',
        )}
      </Text>
      <GlossaryActions projectId={project.id} mayWrite={mayWrite} />
      <ReadArea read={glossary}>
        {(entries) =>
          entries.length === 0 ? (
            <EmptyState
              title={t('No terms yet')}
              action={mayWrite && <StarterButton projectId={project.id} />}
            >
              {mayWrite
                ? t(
                    'Add a term, import a table, or begin with common terms of border management and migration.',
                  )
                : t('When the group has agreed on its terms, they appear here.')}
            </EmptyState>
          ) : (
            <>
              <TextInput
                type="search"
                label={t('Search the glossary')}
                leftSection={<IconSearch size={16} aria-hidden />}
                maw="26rem"
                value={wanted}
                onChange={(event) => setWanted(event.currentTarget.value)}
              />
              <EntryList entries={entries} wanted={wanted} mayWrite={mayWrite} projectId={project.id} />
            </>
          )
        }
      </ReadArea>
    </Stack>
  );
}
