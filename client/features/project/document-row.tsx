import { Anchor, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { DocumentSummaryView } from '../../../shared/contract/project-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { documentLink } from '../../lib/links.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { Row } from '../../ui/rows.tsx';
import { StageBadge } from '../../ui/stage-badge.tsx';
import { kindWords } from '../../ui/words.ts';
import { useTextLanguage } from '../language-versions/text-language.ts';
import classes from './project.module.css';

export type DocumentRowProps = { readonly document: DocumentSummaryView; readonly timeZone: string };

export function DocumentRow({ document, timeZone }: DocumentRowProps) {
  const t = useT();
  const format = useFormat();
  const languageName = useTextLanguage();
  return (
    <Row>
      <div className={classes['document']}>
        <div>
          <Anchor component={Link} to={documentLink(document.id, 'text')} fw={600}>
            <bdi lang={languagesOf(document)[0]}>{document.title}</bdi>
          </Anchor>
          <Text size="sm" c="dimmed">
            {[
              t(kindWords[document.kind]),
              ...languagesOf(document).map(languageName),
              ...editionOf(document).map((params) => t('Edition {{edition}}', params)),
            ].join(' · ')}
            {document.isConfidential && <Confidential />}
          </Text>
        </div>
        <div>
          <StageBadge stage={document.stage} />
        </div>
        <div>
          {document.deadline === null ? (
            <Text size="sm" c="dimmed">
              {t('Changed {{when}}', { when: format.relative(document.updatedAt) })}
            </Text>
          ) : (
            <Deadline at={document.deadline} timeZone={timeZone} />
          )}
          <OpenPoints document={document} />
        </div>
      </div>
    </Row>
  );
}

/** The language is told where there are several. */
function languagesOf({ language, hasLanguages }: DocumentSummaryView): readonly string[] {
  return hasLanguages && language !== null ? [language] : [];
}

/** The first edition goes without saying. */
function editionOf({ edition }: DocumentSummaryView): readonly { edition: number }[] {
  return edition > 1 ? [{ edition }] : [];
}

function Confidential() {
  const t = useT();
  return (
    <>
      {' · '}
      <IconLock size={14} aria-hidden style={{ verticalAlign: '-0.125em' }} /> {t('Confidential')}
    </>
  );
}

function OpenPoints({ document }: { readonly document: DocumentSummaryView }) {
  const t = useT();
  const points = [
    ...(document.openThreads > 0 ? [t('{{count}} open comments', { count: document.openThreads })] : []),
    ...(document.undisposed > 0 ? [t('{{count}} without disposition', { count: document.undisposed })] : []),
  ];
  return points.length === 0 ? null : <Text size="sm">{points.join(' · ')}</Text>;
}
