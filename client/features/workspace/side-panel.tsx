import { Tabs } from '@mantine/core';
import type { ContributionRefView } from '../../../shared/contract/contribution-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import { AttachmentsPanel } from '../attachments/attachments-panel.tsx';
import type { CommentFilter } from '../comments/comment-filter.ts';
import { CommentPanel } from '../comments/comment-panel.tsx';
import type { DraftAnchor } from '../comments/draft-anchor.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';
import { ProcedurePanel } from '../procedure/procedure-panel.tsx';
import { TemplatePanel } from '../guides/template-panel.tsx';
import { VersionsPanel } from '../versions/versions-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { panelNamed, panelsOf } from './panel-names.ts';
import type { PanelName } from './panel-names.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { PeoplePanel } from './people-panel.tsx';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useOthers } from './use-others.ts';
import { usePresentThreads } from './use-present-threads.ts';

export type SidePanelProps = {
  readonly document: DocumentView;
  readonly session: EditorSession;
  readonly rules: NumberingRules;
  readonly collaboration: Collaboration;
  readonly panel: PanelName;
  readonly onPanel: (panel: PanelName) => void;
  readonly draft: DraftAnchor | null;
  readonly onDraft: (draft: DraftAnchor | null) => void;
  readonly filter: CommentFilter;
  readonly onFilter: (filter: CommentFilter) => void;
  readonly activeId: string | null;
  readonly onShowThread: (threadId: string) => void;
  /** Brings forward what was said, beside the text. */
  readonly onOpenContribution: (contribution: ContributionRefView) => void;
  /** To the text, where the panel covers it. */
  readonly onLeave: () => void;
};

/** Comments, versions, people and history beside the text. */
export function SidePanel(props: SidePanelProps) {
  const { document, session, collaboration, panel, rules } = props;
  const facts = useStore(session.facts);
  const presentThreads = usePresentThreads(collaboration.fragment);
  const names = new Set(useOthers(collaboration.awareness).map(({ name }) => name));
  return (
    <Tabs value={panel} onChange={(value) => props.onPanel(panelNamed(value))} keepMounted={false}>
      <PanelTabs names={panelsOf(document)} open={panel} />
      <Tabs.Panel value="template">
        <TemplatePanel document={document} session={session} onLeave={props.onLeave} />
      </Tabs.Panel>
      <Tabs.Panel value="comments">
        <CommentPanel
          document={document}
          draft={props.draft}
          onDraft={props.onDraft}
          filter={props.filter}
          onFilter={props.onFilter}
          currentClauseId={facts.blockId === '' ? null : facts.blockId}
          activeId={props.activeId}
          onActivate={props.onShowThread}
          presentThreads={presentThreads}
        />
      </Tabs.Panel>
      <Tabs.Panel value="files">
        <AttachmentsPanel document={document} />
      </Tabs.Panel>
      <Tabs.Panel value="picture">
        <ProcedurePanel
          title={document.title}
          session={session}
          fragment={collaboration.fragment}
          rules={rules}
          onStep={(clauseId) => {
            props.onLeave();
            session.goToClause(clauseId);
          }}
        />
      </Tabs.Panel>
      <Tabs.Panel value="versions">
        <VersionsPanel document={document} />
      </Tabs.Panel>
      <Tabs.Panel value="people">
        <PeoplePanel document={document} presentNames={names} />
      </Tabs.Panel>
      <Tabs.Panel value="history">
        <HistoryPanel
          document={document}
          session={session}
          fragment={collaboration.fragment}
          onShowContribution={props.onOpenContribution}
        />
      </Tabs.Panel>
    </Tabs>
  );
}
