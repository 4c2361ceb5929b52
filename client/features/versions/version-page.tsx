import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand, useRoute } from '../../lib/query.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { FrozenText } from './frozen-text.tsx';

/** One frozen version to read. */
export function VersionPage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const format = useFormat();
  const number = Number(useParams()['number']);
  const frozen = useRoute(routes.getVersion, { params: { documentId: document.id, number } });
  if (frozen.error !== null) return <ErrorNote error={frozen.error} onRetry={() => void frozen.refetch()} />;
  if (frozen.data === undefined) return <LoadingArea />;
  const { version, content, numbering } = frozen.data;
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start">
        <Stack gap={2}>
          <Title order={2}>
            {t('Version {{number}}', { number })}
            {version !== null && <bdi>{`: ${version.name}`}</bdi>}
          </Title>
          {version !== null && (
            <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
              {format.dateTime(version.at)} · <ActorName actor={version.by} /> ·{' '}
              {t('digest {{digest}}', { digest: version.digest })}
            </Text>
          )}
        </Stack>
        <VersionActions document={document} number={number} />
      </Group>
      <FrozenText
        documentId={document.id}
        content={content}
        rules={rulesFrom(numbering, document.language)}
        language={document.language}
      />
    </Stack>
  );
}

type VersionActionsProps = { readonly document: DocumentView; readonly number: number };

function VersionActions({ document, number }: VersionActionsProps) {
  const t = useT();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const restore = useCommand(routes.restoreVersion, {
    invalidates: [routes.getDocument, routes.listVersions, routes.getLedger],
    onDone: () => void navigate(`/documents/${document.id}`),
  });
  return (
    <Group gap="sm">
      <Button
        variant="default"
        component={Link}
        to={`/documents/${document.id}/compare?from=${number}&to=current`}
      >
        {t('Compare with the text now')}
      </Button>
      <Button
        variant="default"
        component="a"
        href={`/api/documents/${document.id}/versions/${number}/pdf`}
        target="_blank"
        rel="noreferrer"
      >
        {t('PDF')}
      </Button>
      {document.abilities.includes('version.restore') && (
        <Button variant="default" onClick={() => setIsAsking(true)}>
          {t('Restore this version')}
        </Button>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t('Restore this version')}
        onClose={() => setIsAsking(false)}
        confirmLabel={t('Restore')}
        onConfirm={() => restore.mutateAsync({ params: { documentId: document.id, number } })}
      >
        {t(
          'The draft will read like version {{number}} again. The text as it is now is kept as a version first.',
          { number },
        )}
      </ConfirmDialog>
    </Group>
  );
}
