import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { homeLink } from '../lib/links.ts';
import { AccountMenu } from './account-menu.tsx';
import { Mark } from './mark.tsx';
import { ProjectSwitcher } from './project-switcher.tsx';
import classes from './frame.module.css';

export function AppHeader() {
  const t = useT();
  return (
    <header className={classes['header']}>
      <Link to={homeLink} className={classes['brand']} aria-label={t('Concord: Home')}>
        <Mark />
        Concord
      </Link>
      <nav className={classes['nav']} aria-label={t('Main')}>
        <ProjectSwitcher />
        <AccountMenu />
      </nav>
    </header>
  );
}
