import { Anchor, Stack } from '@mantine/core';
import { Link } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { PagesArea } from '../../ui/read-area.tsx';
import { LedgerList } from '../ledger/ledger-list.tsx';

/** What happened to the document; the ledger page has the proof. */
export function HistoryPanel({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const pages = usePages(routes.getLedger, { params: { documentId: document.id } });
  return (
    <Stack gap="sm">
      <Anchor component={Link} to={`/documents/${document.id}/ledger`} size="sm">
        {t('Open the ledger and verify it')}
      </Anchor>
      <PagesArea pages={pages} empty={null}>
        {(entries) => <LedgerList entries={entries} />}
      </PagesArea>
    </Stack>
  );
}
