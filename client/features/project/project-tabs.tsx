import { NavLink } from 'react-router';
import type { ProjectView } from '../../../shared/contract/project-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { projectLink } from '../../lib/links.ts';
import classes from '../../ui/tabs.module.css';

export function ProjectTabs({ project }: { readonly project: ProjectView }) {
  const t = useT();
  const tabs = [
    { tab: 'documents', label: t('Documents') },
    { tab: 'people', label: t('People') },
    { tab: 'glossary', label: t('Glossary') },
    { tab: 'templates', label: t('Templates') },
    { tab: 'activity', label: t('Activity') },
    ...(project.abilities.includes('project.settings')
      ? ([{ tab: 'settings', label: t('Settings') }] as const)
      : []),
  ] as const;
  return (
    <nav className={classes['tabs']} aria-label={t('Project')}>
      {tabs.map(({ tab, label }) => (
        <NavLink key={tab} end to={projectLink(project.id, tab)} state={{ keepsFocus: true }}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
