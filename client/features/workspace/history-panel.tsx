import { Anchor, Divider, Stack, Title } from '@mantine/core';
import { Link } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { PagesArea } from '../../ui/read-area.tsx';
import { ClauseHistory, type ClauseHistoryProps } from '../clause-history/clause-history.tsx';
import { LedgerList } from '../ledger/ledger-list.tsx';

type HistoryPanelProps = Omit<ClauseHistoryProps, 'documentId'> & { readonly document: DocumentView };

/** What happened to the clause with the caret, and to the document; the ledger page has the proof. */
export function HistoryPanel({ document, ...clause }: HistoryPanelProps) {
  const t = useT();
  const pages = usePages(routes.getLedger, { params: { documentId: document.id } });
  return (
    <Stack gap="sm">
      <ClauseHistory documentId={document.id} {...clause} />
      <Divider />
      <Title order={3} size="h5">
        {t('The whole document')}
      </Title>
      <Anchor component={Link} to={`/documents/${document.id}/ledger`} size="sm">
        {t('Open the ledger and verify it')}
      </Anchor>
      <PagesArea pages={pages} empty={null}>
        {(entries) => <LedgerList entries={entries} />}
      </PagesArea>
    </Stack>
  );
}
