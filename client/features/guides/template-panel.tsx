import { Divider, Stack, Text } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ReadArea } from '../../ui/read-area.tsx';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';
import { GuideForm } from './guide-form.tsx';
import { GuideList } from './guide-list.tsx';
import type { GuideListProps } from './guide-list.tsx';
import { PageLimitForm } from './page-limit-form.tsx';

type TemplatePanelProps = {
  readonly document: Pick<DocumentView, 'id' | 'kind'>;
  readonly session: EditorSession;
  /** To the text, where the panel covers it. */
  readonly onLeave: () => void;
};

/** What is asked of the clause with the caret, of the whole text, and all of it in a list. */
export function TemplatePanel({ document, session, onLeave }: TemplatePanelProps) {
  const t = useT();
  const read = useRoute(routes.getGuides, { params: { documentId: document.id } });
  return (
    <ReadArea read={read}>
      {(asked) => (
        <Stack gap="md" component="section" aria-label={t('Template')}>
          <ThisClause documentId={document.id} session={session} guides={asked.guides} />
          <Divider />
          <PageLimitForm key={String(asked.pageLimit)} documentId={document.id} pageLimit={asked.pageLimit} />
          <Divider />
          <GuideList documentId={document.id} session={session} guides={asked.guides} onLeave={onLeave} />
        </Stack>
      )}
    </ReadArea>
  );
}

type ThisClauseProps = Omit<GuideListProps, 'onLeave'>;

/** The form for the clause with the caret; the words why there is none. */
function ThisClause({ documentId, session, guides }: ThisClauseProps) {
  const t = useT();
  const { blockId, kind, isInTable } = useStore(session.facts);
  if (isInTable) {
    return (
      <Text size="sm">
        {t('Nothing is asked of a table by itself; require the heading it stands under.')}
      </Text>
    );
  }
  if (kind === 'title') {
    return <Text size="sm">{t('The title is the document’s own; the template asks nothing of it.')}</Text>;
  }
  if (blockId === '' || kind === null) {
    return <Text size="sm">{t('Put the caret in a clause to say what the template asks of it.')}</Text>;
  }
  const guide = guides.find(({ clauseId }) => clauseId === blockId) ?? null;
  return (
    <GuideForm
      key={`${blockId} ${JSON.stringify(guide)}`}
      documentId={documentId}
      clauseId={blockId}
      guide={guide}
      name={session.wordsOf(blockId)}
    />
  );
}
