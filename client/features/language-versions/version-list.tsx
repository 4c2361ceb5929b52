import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { LanguageVersionView } from '../../../shared/contract/language-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { documentLink } from '../../lib/links.ts';
import { StageBadge } from '../../ui/stage-badge.tsx';
import { AuthorityDialog } from './authority-dialog.tsx';
import { useTextLanguage } from './text-language.ts';

type VersionListProps = {
  readonly document: DocumentView;
  readonly versions: readonly LanguageVersionView[];
};

/** The language versions of a text: which one binds, where each stands, and the way to the two side by side. */
export function VersionList({ document, versions }: VersionListProps) {
  const t = useT();
  return (
    <Stack
      component="ul"
      gap="xs"
      m={0}
      p={0}
      aria-label={t('Language versions')}
      style={{ listStyle: 'none' }}
    >
      {versions.map((version) => (
        <VersionRow key={version.documentId} version={version} document={document} />
      ))}
    </Stack>
  );
}

type VersionRowProps = { readonly document: DocumentView; readonly version: LanguageVersionView };

function VersionRow({ document, version }: VersionRowProps) {
  const t = useT();
  const languageName = useTextLanguage();
  const [isChoosing, setIsChoosing] = useState(false);
  const isHere = version.documentId === document.id;
  const mayChoose = document.abilities.includes('authority.change') && !version.isAuthoritative;
  return (
    <Group component="li" gap="xs">
      <Text size="sm" fw={700}>
        {languageName(version.language)}
      </Text>
      <Badge variant="light" color={version.isAuthoritative ? 'pine' : 'gray'}>
        {version.isAuthoritative ? t('Authoritative') : t('Translation, does not bind')}
      </Badge>
      <StageBadge stage={version.stage} />
      {isHere ? (
        <Text size="sm" lang={version.language}>
          <bdi>{version.title}</bdi>
        </Text>
      ) : (
        <Anchor
          size="sm"
          component={Link}
          to={documentLink(version.documentId, 'text')}
          lang={version.language}
        >
          <bdi>{version.title}</bdi>
        </Anchor>
      )}
      {!isHere && version.follows !== null && (
        <Button
          size="compact-sm"
          variant="default"
          component={Link}
          to={documentLink(version.documentId, 'languages')}
        >
          {t('Open side by side: {{language}}', { language: languageName(version.language) })}
        </Button>
      )}
      {mayChoose && (
        <Button size="compact-sm" variant="subtle" onClick={() => setIsChoosing(true)}>
          {t('Make {{language}} authoritative', { language: languageName(version.language) })}
        </Button>
      )}
      {isChoosing && <AuthorityDialog version={version} onClose={() => setIsChoosing(false)} />}
    </Group>
  );
}
