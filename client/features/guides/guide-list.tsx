import { Anchor, Button, Stack, Text, Title } from '@mantine/core';
import { routes } from '../../../shared/contract/routes.ts';
import type { GuidesView } from '../../../shared/contract/template-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { useNotify } from '../../ui/notify.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';
import { wordsOfSigns } from './guide-signs.ts';

type Guide = GuidesView['guides'][number];
export type GuideListProps = {
  readonly documentId: string;
  readonly session: EditorSession;
  readonly guides: readonly Guide[];
  readonly onLeave: () => void;
};

/** All that is asked, with the way to its clause; what is asked of a clause that is gone can be given up. */
export function GuideList({ documentId, session, guides, onLeave }: GuideListProps) {
  const t = useT();
  // The outline changes when headings come and go, and then the text is looked through again.
  useStore(session.outline);
  const there = new Set(session.content().content.map(({ attrs }) => attrs.id));
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {t('All that is asked')}
      </Title>
      {guides.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('Nothing is asked yet.')}
        </Text>
      )}
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {guides.map((guide) => (
          <li key={guide.clauseId}>
            <GuideItem {...{ documentId, session, guide, onLeave }} isThere={there.has(guide.clauseId)} />
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

type GuideItemProps = Omit<GuideListProps, 'guides'> & { readonly guide: Guide; readonly isThere: boolean };

function GuideItem({ documentId, session, guide, onLeave, isThere }: GuideItemProps) {
  const t = useT();
  const name = guide.words.trim() === '' ? guide.prompt : guide.words;
  return (
    <Stack gap={2} align="flex-start">
      {isThere ? (
        <Anchor
          component="button"
          type="button"
          size="sm"
          ta="start"
          lineClamp={2}
          onClick={() => {
            onLeave();
            session.goToClause(guide.clauseId);
          }}
        >
          <bdi>{name}</bdi>
        </Anchor>
      ) : (
        <Text size="sm" lineClamp={2}>
          <bdi>{name}</bdi>
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {wordsOfSigns(t, guide, false).join(' · ')}
      </Text>
      {!isThere && <GiveUp documentId={documentId} guide={guide} />}
    </Stack>
  );
}

function GiveUp({ documentId, guide: { clauseId } }: Pick<GuideItemProps, 'documentId' | 'guide'>) {
  const t = useT();
  const notify = useNotify();
  const release = useCommand(routes.setGuide, { invalidates: [routes.getGuides, routes.getDocument] });
  const asked = { prompt: '', isLocked: false, isRequired: false };
  return (
    <>
      <Text size="xs">{t('It is not in the text any more')}</Text>
      <Button
        size="compact-xs"
        variant="default"
        loading={release.isPending}
        onClick={() =>
          release.mutate({ params: { documentId, clauseId }, body: asked }, { onError: notify.failed })
        }
      >
        {t('Ask for it no more')}
      </Button>
    </>
  );
}
