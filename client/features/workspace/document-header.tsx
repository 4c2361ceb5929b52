import { ActionIcon, Badge, Group, Menu, Text, Title } from '@mantine/core';
import { IconDots, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import type { Translate } from '../../lib/i18n.ts';
import { projectLink } from '../../lib/links.ts';
import { useCommand } from '../../lib/query.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { useNotify } from '../../ui/notify.ts';
import { StageBadge } from '../../ui/stage-badge.tsx';
import { kindWords } from '../../ui/words.ts';
import { StartTranslationDialog } from '../language-versions/start-translation-dialog.tsx';
import { useTextLanguage } from '../language-versions/text-language.ts';
import { NumberingDialog } from '../numbering/numbering-dialog.tsx';
import { RenameDialog } from './rename-dialog.tsx';

/** Title, kind, stage, and what can be changed about the document itself. */
export function DocumentHeader({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const languageName = useTextLanguage();
  return (
    <header>
      <Breadcrumbs crumbs={crumbsOf(t, document)} />
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <Group gap="xs" align="baseline">
          <Title order={1} size="h2">
            <bdi>{document.title}</bdi>
          </Title>
          {document.isTemplate ? (
            <Badge variant="light">{t('Template')}</Badge>
          ) : (
            <StageBadge stage={document.stage} />
          )}
          {document.isConfidential && (
            <Badge variant="light" color="orange" leftSection={<IconLock size={12} aria-hidden />}>
              {t('Confidential')}
            </Badge>
          )}
          <Text size="sm" c="dimmed">
            {document.isTemplate ? languageName(document.language) : t(kindWords[document.kind])}
            {document.hasLanguages && ` · ${languageName(document.language)}`}
            {document.edition > 1 && ` · ${t('Edition {{edition}}', { edition: document.edition })}`}
          </Text>
        </Group>
        <DocumentMenu document={document} />
      </Group>
    </header>
  );
}

function crumbsOf(t: Translate, { projectId, projectName, isTemplate }: DocumentView) {
  return [
    { label: projectName, to: projectLink(projectId, 'documents') },
    ...(isTemplate ? [{ label: t('Templates'), to: projectLink(projectId, 'templates') }] : []),
  ];
}

function DocumentMenu({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const notify = useNotify();
  const [isRenaming, setIsRenaming] = useState(false);
  const [isNumbering, setIsNumbering] = useState(false);
  const update = useCommand(routes.updateDocument, {
    invalidates: [routes.getDocument, routes.listDocuments],
  });
  const mayRename = document.abilities.includes('document.rename');
  const mayMark = document.abilities.includes('document.set-confidentiality');
  const [isTranslating, setIsTranslating] = useState(false);
  const mayTranslate = document.abilities.includes('translation.start') && document.isOriginal;
  const mayNumber = document.abilities.includes('numbering.change');
  if (!mayRename && !mayMark && !mayNumber && !mayTranslate) return null;
  const toggle = () =>
    update.mutate(
      { params: { documentId: document.id }, body: { isConfidential: !document.isConfidential } },
      { onError: notify.failed },
    );
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('More about this document')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayRename && <Menu.Item onClick={() => setIsRenaming(true)}>{t('Rename')}</Menu.Item>}
          {mayNumber && <Menu.Item onClick={() => setIsNumbering(true)}>{t('Numbering')}</Menu.Item>}
          {mayTranslate && (
            <Menu.Item onClick={() => setIsTranslating(true)}>{t('Begin a translation')}</Menu.Item>
          )}
          {mayMark && (
            <Menu.Item onClick={toggle}>
              {document.isConfidential ? t('No longer confidential') : t('Mark as confidential')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {isNumbering && <NumberingDialog document={document} onClose={() => setIsNumbering(false)} />}
      {isTranslating && (
        <StartTranslationDialog document={document} onClose={() => setIsTranslating(false)} />
      )}
      {isRenaming && <RenameDialog document={document} onClose={() => setIsRenaming(false)} />}
    </>
  );
}
