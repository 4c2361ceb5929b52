import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { Link, useLocation } from 'react-router';
import { routes } from '../../shared/contract/routes.ts';
import { useT } from '../lib/i18n.ts';
import { homeLink, projectLink } from '../lib/links.ts';
import { useRoute } from '../lib/query.ts';

export function ProjectSwitcher() {
  const t = useT();
  const { pathname } = useLocation();
  const projects = useRoute(routes.getHome, {}).data?.projects ?? [];
  return (
    <Menu position="bottom-end" withinPortal width={300}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="black"
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          {t('Projects')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70dvh" style={{ overflowY: 'auto' }}>
        <Menu.Item component={Link} to={homeLink}>
          {t('Home')}
        </Menu.Item>
        {projects.length > 0 && <Menu.Divider />}
        {projects.map((project) => {
          const link = projectLink(project.id, 'documents');
          return (
            <Menu.Item key={project.id} component={Link} to={link} fw={pathname.startsWith(link) ? 700 : 400}>
              <bdi>{project.name}</bdi>
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
