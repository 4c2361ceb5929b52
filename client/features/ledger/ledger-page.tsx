import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages, useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { LedgerList } from './ledger-list.tsx';

/** What happened, in words, and the proof that nothing in it was changed (LE-1, LE-4). */
export function LedgerPage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const pages = usePages(routes.getLedger, { params: { documentId: document.id } });
  return (
    <Stack gap="lg" maw="56rem">
      <Title order={2}>{t('Ledger')}</Title>
      <Text c="dimmed">
        {t(
          'Everything that happened to this document, in order. Each entry holds the hash of the one before, so nothing can be changed or taken out without being seen.',
        )}
      </Text>
      <Verification documentId={document.id} />
      <ErrorNote error={pages.error} onRetry={pages.retry} />
      {pages.items === undefined && pages.error === null && <LoadingArea />}
      {pages.items !== undefined && <LedgerList entries={pages.items} />}
      <LoadMore pages={pages} />
    </Stack>
  );
}

function Verification({ documentId }: { readonly documentId: string }) {
  const t = useT();
  const check = useRoute(routes.verifyLedger, { params: { documentId } });
  if (check.error !== null) return <ErrorNote error={check.error} onRetry={() => void check.refetch()} />;
  if (check.data === undefined) return <LoadingArea label={t('Checking the ledger…')} />;
  const { isIntact, events, versions, lastHash, problem } = check.data;
  return (
    <Alert
      role="status"
      color={isIntact ? 'pine' : 'red'}
      icon={isIntact ? <IconShieldCheck aria-hidden /> : <IconShieldX aria-hidden />}
      title={isIntact ? t('The ledger is intact') : t('The ledger does not fit')}
    >
      {isIntact
        ? t('{{events}} entries and {{versions}} versions were checked against their hashes.', {
            events,
            versions,
          })
        : (problem ?? '')}
      <Text size="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {t('Last hash: {{hash}}', { hash: lastHash })}
      </Text>
    </Alert>
  );
}
