import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from './page-header.tsx';
import type { Crumb } from './breadcrumbs.tsx';
import classes from './page.module.css';

export type PageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
  /** `narrow` for forms and reading, `wide` for lists. */
  readonly width?: 'narrow' | 'wide';
  readonly children: ReactNode;
};

/** A page of the frame: the browser's title, breadcrumbs, the heading with its actions, the content. */
export function Page({ width = 'wide', children, ...header }: PageProps) {
  return (
    <Box className={classes['page']} data-width={width}>
      <PageTitle title={header.title} />
      <PageHeader {...header} />
      {children}
    </Box>
  );
}

/** Only the title of the browser's tab, for pages with a layout of their own. */
export function PageTitle({ title }: { readonly title: string }) {
  return <title>{`${title} · Concord`}</title>;
}
