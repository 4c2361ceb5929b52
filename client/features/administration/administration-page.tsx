import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { homeLink } from '../../lib/links.ts';
import { useMe } from '../../lib/me.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Page } from '../../ui/page.tsx';
import classes from '../../ui/tabs.module.css';

export type AdministrationPageProps = {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
};

/** What the pages of an administrator have in common; others are told why they see nothing. */
export function AdministrationPage({ title, lead, children }: AdministrationPageProps) {
  const t = useT();
  const me = useMe();
  const crumbs = [{ label: t('Home'), to: homeLink }];
  if (!me.abilities.includes('installation.administer')) {
    return (
      <Page title={title} crumbs={crumbs}>
        <EmptyState title={t('This page is for administrators')}>
          {t('Ask an administrator of this installation if you need something changed.')}
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={title} lead={lead} crumbs={crumbs}>
      <nav className={classes['tabs']} aria-label={t('Administration')}>
        <NavLink to="/administration/people">{t('Accounts')}</NavLink>
        <NavLink to="/administration/outbox">{t('Outbox')}</NavLink>
      </nav>
      {children}
    </Page>
  );
}
