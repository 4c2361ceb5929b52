import { Box } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { PageTitle } from '../../ui/page.tsx';
import { LifeBar } from '../lifecycle/life-bar.tsx';
import { DocumentHeader } from './document-header.tsx';
import classes from './document-page.module.css';
import { DocumentTabs } from './document-tabs.tsx';
import { useFollowLedger } from './use-follow-ledger.ts';

type DocumentFrameProps = { readonly document: DocumentView; readonly children: ReactNode };

/** What stands above every page of a document. */
export function DocumentFrame({ document, children }: DocumentFrameProps) {
  useFollowLedger(document);
  return (
    <Box className={classes['document']} data-template={document.isTemplate || undefined}>
      <PageTitle title={document.title} />
      <Box className={classes['top']}>
        <DocumentHeader document={document} />
        {!document.isTemplate && <LifeBar document={document} />}
        <DocumentTabs document={document} />
      </Box>
      <Box className={classes['room']}>{children}</Box>
    </Box>
  );
}
