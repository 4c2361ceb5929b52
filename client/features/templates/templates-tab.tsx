import { Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { offeredLanguages } from '../../lib/languages.ts';
import { useRoute } from '../../lib/query.ts';
import { ReadArea } from '../../ui/read-area.tsx';
import { Rows } from '../../ui/rows.tsx';
import { useProject } from '../project/project-context.ts';
import { TemplateRow } from './template-row.tsx';

/** What a new document of each kind begins with, in the language that is chosen. */
export function TemplatesTab() {
  const t = useT();
  const project = useProject();
  const [language, setLanguage] = useState<string>(project.settings.language);
  const templates = useRoute(routes.listTemplates, {
    params: { projectId: project.id },
    query: { language },
  });
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed" maw="44rem">
        {t(
          'What a new document begins with, by its kind. A template says what is written where, which words stay, and what must not be missing.',
        )}
      </Text>
      <Select
        label={t('Language of the text')}
        data={[...offeredLanguages]}
        allowDeselect={false}
        maw="16rem"
        value={language}
        onChange={(chosen) => setLanguage(chosen ?? language)}
      />
      <ReadArea read={templates}>
        {({ items }) => (
          <Rows label={t('Templates')}>
            {items.map((template) => (
              <TemplateRow
                key={template.kind}
                template={template}
                projectId={project.id}
                mayWrite={project.abilities.includes('template.write')}
              />
            ))}
          </Rows>
        )}
      </ReadArea>
    </Stack>
  );
}
