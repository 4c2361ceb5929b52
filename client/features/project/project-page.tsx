import { Outlet, useParams } from 'react-router';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { homeLink } from '../../lib/links.ts';
import { useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { Page } from '../../ui/page.tsx';
import { ProjectContext } from './project-context.ts';
import { ProjectTabs } from './project-tabs.tsx';

export function ProjectPage() {
  const t = useT();
  const { projectId = '' } = useParams();
  const project = useRoute(routes.getProject, { params: { projectId } });
  if (project.data === undefined) {
    if (project.error === null) return <LoadingArea />;
    return (
      <Page title={t('Project')} crumbs={[{ label: t('Home'), to: homeLink }]}>
        <ErrorNote error={project.error} onRetry={() => void project.refetch()} />
      </Page>
    );
  }
  const { name, description } = project.data;
  return (
    <ProjectContext value={project.data}>
      <Page title={name} lead={description} crumbs={[{ label: t('Home'), to: homeLink }]}>
        <ProjectTabs project={project.data} />
        <Outlet />
      </Page>
    </ProjectContext>
  );
}
