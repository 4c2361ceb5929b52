import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import classes from './page.module.css';

export type Crumb = { readonly label: string; readonly to: string };

/** The way back up; the page itself is its heading and not repeated here. */
export function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useT();
  if (crumbs.length === 0) return null;
  return (
    <nav aria-label={t('Breadcrumbs')} className={classes['crumbs']}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.to}>
            <Anchor component={Link} to={crumb.to} size="sm">
              <bdi>{crumb.label}</bdi>
            </Anchor>
          </li>
        ))}
      </ol>
    </nav>
  );
}
