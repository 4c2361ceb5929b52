import { Anchor, Badge, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { ProjectSummaryView } from '../../../shared/contract/project-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { projectLink } from '../../lib/links.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { roleWords } from '../../ui/words.ts';

export function ProjectList({ projects }: { readonly projects: readonly ProjectSummaryView[] }) {
  const t = useT();
  return (
    <section aria-labelledby="projects">
      <Title order={2} id="projects" mb="sm">
        {t('Your projects')}
      </Title>
      {projects.length === 0 ? (
        <EmptyState title={t('You are in no project yet')}>
          {t('A secretariat invites you to one by mail. Ask yours if you expected to see it here.')}
        </EmptyState>
      ) : (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          {projects.map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
        </SimpleGrid>
      )}
    </section>
  );
}

function ProjectCard({ project }: { readonly project: ProjectSummaryView }) {
  const t = useT();
  return (
    <Paper p="lg">
      <Stack gap={6} h="100%">
        <Title order={3}>
          <Anchor component={Link} to={projectLink(project.id, 'documents')} inherit>
            <bdi>{project.name}</bdi>
          </Anchor>
        </Title>
        <Text size="sm" c="dimmed" lineClamp={3}>
          <bdi>{project.description}</bdi>
        </Text>
        <Text size="sm" mt="auto" pt="xs">
          {project.role !== null && (
            <Badge color="gray" mr="xs">
              {t(roleWords[project.role])}
            </Badge>
          )}
          {project.delegationName !== null && <bdi>{`${project.delegationName} · `}</bdi>}
          {t('{{count}} documents', { count: project.documentCount })}
        </Text>
      </Stack>
    </Paper>
  );
}
