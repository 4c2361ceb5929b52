import { Stack } from '@mantine/core';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useMe } from '../../lib/me.ts';
import { useRoute } from '../../lib/query.ts';
import { Page } from '../../ui/page.tsx';
import { ReadArea } from '../../ui/read-area.tsx';
import { CreateProject } from './create-project.tsx';
import { ProjectList } from './project-list.tsx';
import { WaitingList } from './waiting-list.tsx';

/** What waits for me, then my projects. */
export function HomePage() {
  const t = useT();
  const me = useMe();
  const home = useRoute(routes.getHome, {}, { refetchEvery: 60_000 });
  return (
    <Page
      title={t('Home')}
      lead={t('Welcome, {{name}}.', { name: me.name })}
      {...(me.abilities.includes('project.create') ? { actions: <CreateProject /> } : {})}
    >
      <ReadArea read={home}>
        {({ waiting, projects }) => (
          <Stack gap="xl">
            <WaitingList waiting={waiting} />
            <ProjectList projects={projects} />
          </Stack>
        )}
      </ReadArea>
    </Page>
  );
}
