import { Badge, Tabs } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { hasErrors } from '../../../shared/domain/findings.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { Outline } from '../editor/outline.tsx';
import { FindingsPanel } from '../findings/findings-panel.tsx';
import type { ReviewState } from '../findings/text-reviewer.ts';
import { TextLists } from '../references/text-lists.tsx';

type TextOutlineProps = {
  readonly document: Pick<DocumentView, 'language'>;
  readonly session: EditorSession;
  readonly reviewed: ReviewState;
  readonly canEdit: boolean;
  readonly onJump?: () => void;
};

/** The headings and the lists that make themselves; for whoever writes also what is wrong in the text. */
export function TextOutline({ document, canEdit, reviewed, ...place }: TextOutlineProps) {
  const t = useT();
  return (
    <Tabs defaultValue="outline" keepMounted={false}>
      <Tabs.List mb="md" aria-label={t('Overview of the text')} style={{ flexWrap: 'nowrap' }}>
        <Tabs.Tab px={4} fz="0.8125rem" value="outline">
          {t('Outline')}
        </Tabs.Tab>
        {canEdit && (
          <Tabs.Tab
            px={4}
            fz="0.8125rem"
            value="findings"
            rightSection={<FindingsBadge reviewed={reviewed} />}
          >
            {t('Findings')}
          </Tabs.Tab>
        )}
        <Tabs.Tab px={4} fz="0.8125rem" value="lists">
          {t('Lists')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="outline">
        <Outline {...place} />
      </Tabs.Panel>
      {canEdit && (
        <Tabs.Panel value="findings">
          <FindingsPanel state={reviewed} language={document.language} {...place} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="lists">
        <TextLists review={reviewed.review} {...place} />
      </Tabs.Panel>
    </Tabs>
  );
}

/** How many there are, in red while one of them stops a round. */
function FindingsBadge({ reviewed: { review } }: Pick<TextOutlineProps, 'reviewed'>) {
  const { findings } = review;
  if (findings.length === 0) return null;
  return (
    <Badge size="xs" circle={findings.length < 10} color={hasErrors(findings) ? 'red' : 'gray'}>
      {findings.length}
    </Badge>
  );
}
