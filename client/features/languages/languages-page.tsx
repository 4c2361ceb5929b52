/** The languages of a text: its versions, and two of them side by side. */
import { Alert, Stack, Text, Title } from '@mantine/core';
import { useParams } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { LanguageVersionView } from '../../../shared/contract/language-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ReadArea } from '../../ui/read-area.tsx';
import { VersionList } from '../language-versions/version-list.tsx';
import { DocumentFrame } from '../workspace/document-frame.tsx';
import { LiveText } from '../workspace/live-text.tsx';
import { SideBySide } from './side-by-side.tsx';

const refreshMs = 30_000;

export function LanguagesPage() {
  const { documentId = '' } = useParams();
  const read = useRoute(routes.getDocument, { params: { documentId } }, { refetchEvery: refreshMs });
  return (
    <ReadArea read={read}>
      {(document) => (
        <DocumentFrame document={document}>
          <Languages document={document} key={document.id} />
        </DocumentFrame>
      )}
    </ReadArea>
  );
}

function Languages({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const read = useRoute(routes.listLanguages, { params: { documentId: document.id } });
  return (
    <ReadArea read={read}>
      {({ items }) => (
        <Stack gap="md">
          <Title order={2}>{t('Languages')}</Title>
          <VersionList document={document} versions={items} />
          <Following document={document} versions={items} />
        </Stack>
      )}
    </ReadArea>
  );
}

type FollowingProps = { readonly document: DocumentView; readonly versions: readonly LanguageVersionView[] };

function Following({ document, versions }: FollowingProps) {
  const t = useT();
  const leaderId = versions.find(({ documentId }) => documentId === document.id)?.follows ?? null;
  if (versions.length < 2) {
    return <Text c="dimmed">{t('Begin a translation from the menu of the document.')}</Text>;
  }
  if (leaderId === null) {
    return <Text c="dimmed">{t('The other versions follow this one. Open one of them side by side.')}</Text>;
  }
  return <Pair document={document} leaderId={leaderId} />;
}

function Pair({ document, leaderId }: { readonly document: DocumentView; readonly leaderId: string }) {
  const t = useT();
  const read = useRoute(
    routes.getDocument,
    { params: { documentId: leaderId } },
    { refetchEvery: refreshMs },
  );
  return (
    <ReadArea read={read}>
      {(leader) =>
        leader.seat === null || document.seat === null ? (
          <Alert color="gray">{t('The text is not open to you at this stage.')}</Alert>
        ) : (
          <LiveText document={leader}>
            {(leading) => (
              <LiveText document={document}>
                {(following) => (
                  <SideBySide
                    leader={{ document: leader, ...leading }}
                    follower={{ document, ...following }}
                  />
                )}
              </LiveText>
            )}
          </LiveText>
        )
      }
    </ReadArea>
  );
}
