import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { VersionView } from '../../../shared/contract/version-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { versionReasonWords } from '../../ui/words.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { CutVersionDialog } from './cut-version-dialog.tsx';

/** Frozen versions, newest first, with the way to read and compare each. */
export function VersionsPanel({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const pages = usePages(routes.listVersions, { params: { documentId: document.id } });
  const [isCutting, setIsCutting] = useState(false);
  return (
    <Stack gap="sm">
      {document.abilities.includes('version.cut') && (
        <Button variant="default" onClick={() => setIsCutting(true)}>
          {t('Cut a version')}
        </Button>
      )}
      <ErrorNote error={pages.error} onRetry={pages.retry} />
      {pages.items === undefined && pages.error === null && <LoadingArea />}
      {pages.items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('No version yet. A version freezes the text as it is, with a name and a note.')}
        </Text>
      )}
      <Stack gap="md" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
        {pages.items?.map((version) => (
          <VersionItem key={version.number} documentId={document.id} version={version} />
        ))}
      </Stack>
      <LoadMore pages={pages} />
      {isCutting && <CutVersionDialog document={document} onClose={() => setIsCutting(false)} />}
    </Stack>
  );
}

type VersionItemProps = { readonly documentId: string; readonly version: VersionView };

function VersionItem({ documentId, version }: VersionItemProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Stack gap={2} component="li">
      <Group gap="xs" wrap="nowrap">
        <Badge variant="light" color="gray">
          {t('Version {{number}}', { number: version.number })}
        </Badge>
        <Text size="sm" fw={600} truncate>
          <bdi>{version.name}</bdi>
        </Text>
      </Group>
      <Text size="xs" c="dimmed">
        {t(versionReasonWords[version.reason])} · {format.dateTime(version.at)} ·{' '}
        <ActorName actor={version.by} />
      </Text>
      {version.note !== '' && <Text size="sm">{version.note}</Text>}
      <Group gap="md">
        <Anchor component={Link} size="sm" to={`/documents/${documentId}/versions/${version.number}`}>
          {t('Read')}
        </Anchor>
        <Anchor
          component={Link}
          size="sm"
          to={`/documents/${documentId}/compare?from=${version.number}&to=current`}
        >
          {t('Compare with the text now')}
        </Anchor>
      </Group>
    </Stack>
  );
}
