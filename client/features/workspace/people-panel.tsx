import { Stack, Text } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { PagesArea } from '../../ui/read-area.tsx';
import { roleWords } from '../../ui/words.ts';

type PeoplePanelProps = { readonly document: DocumentView; readonly presentNames: ReadonlySet<string> };

/** Everyone in the project, and who is in the text right now. */
export function PeoplePanel({ document, presentNames }: PeoplePanelProps) {
  const t = useT();
  const pages = usePages(routes.listMembers, { params: { projectId: document.projectId } });
  return (
    <PagesArea pages={pages} empty={<Text c="dimmed">{t('Nobody has been invited yet.')}</Text>}>
      {(members) => (
        <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {members.map((member) => (
            <li key={member.personId}>
              <Text size="sm" fw={600}>
                <PersonName name={member.name} />
                {presentNames.has(member.name) && (
                  <Text component="span" size="xs" c="pine.8">
                    {` · ${t('here now')}`}
                  </Text>
                )}
              </Text>
              <Text size="xs" c="dimmed">
                {t(roleWords[member.role])}
                {member.delegationName !== null && (
                  <>
                    {' · '}
                    <bdi>{member.delegationName}</bdi>
                  </>
                )}
              </Text>
            </li>
          ))}
        </Stack>
      )}
    </PagesArea>
  );
}
