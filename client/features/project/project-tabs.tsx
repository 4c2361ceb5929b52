import { useRef } from 'react';
import { NavLink } from 'react-router';
import type { ProjectView } from '../../../shared/contract/project-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { projectLink } from '../../lib/links.ts';
import row from '../../ui/scroll-row.module.css';
import { useShowCurrent } from '../../ui/use-show-current.ts';
import classes from '../../ui/tabs.module.css';

export function ProjectTabs({ project }: { readonly project: ProjectView }) {
  const t = useT();
  const bar = useRef<HTMLElement>(null);
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
  useShowCurrent(
    bar,
    tabs.map(({ label }) => label),
  );
  return (
    <nav
      ref={bar}
      className={`${classes['tabs']} ${row['row']}`}
      data-ground="paper"
      aria-label={t('Project')}
    >
      {tabs.map(({ tab, label }) => (
        <NavLink key={tab} end to={projectLink(project.id, tab)} state={{ keepsFocus: true }}>
          {label}
        </NavLink>
      ))}
    </nav>
  );
}
