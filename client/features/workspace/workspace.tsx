/** Outline, text and panel. On a phone the text has the screen; outline and panel come as drawers. */
import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import type { DraftAnchor } from '../comments/draft-anchor.ts';
import type { CommentTarget } from '../editor/editor-request.ts';
import { Outline } from '../editor/outline.tsx';
import { ShortcutHelp } from '../editor/shortcut-help.tsx';
import { TextEditor } from '../editor/text-editor.tsx';
import { Toolbar } from '../editor/toolbar.tsx';
import classes from './document-page.module.css';
import { ClauseLinkDialog } from './clause-link-dialog.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { FindingsList } from '../findings/findings-list.tsx';
import { useFindings } from '../findings/use-findings.ts';
import { NarrowPanel, WidePanel } from './panel-places.tsx';
import { StatusLine } from './status-line.tsx';
import { SidePanel } from './side-panel.tsx';
import type { PanelName } from './side-panel.tsx';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useSeat } from './use-collaboration.ts';
import { useClauseLink } from './use-clause-link.ts';
import { useLinkedClause } from './use-linked-clause.ts';
import { usePageRequests } from './use-page-requests.ts';
import { useReading } from './use-reading.ts';
import { useTextSession } from './use-text-session.ts';

type WorkspaceProps = { readonly document: DocumentView; readonly collaboration: Collaboration };

export function Workspace({ document, collaboration }: WorkspaceProps) {
  const t = useT();
  const { session, find, wordCount, activeId, activate, showThread } = useTextSession({
    document,
    collaboration,
  });
  const findings = useFindings({ session, fragment: collaboration.fragment, document });
  const [draft, setDraft] = useState<DraftAnchor | null>(null);
  const [panel, setPanel] = useState<PanelName>('comments');
  const [isPanelOpen, panelDrawer] = useDisclosure(false);
  const [isOutlineOpen, outlineDrawer] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const { isReading, toggle, leave } = useReading();
  const clauseLink = useClauseLink(document.id);
  usePageRequests({
    session,
    find,
    onOutline: outlineDrawer.open,
    onReading: toggle,
    onHelp: help.open,
    onCopyLink: clauseLink.copy,
  });
  useLinkedClause(session);
  const startComment = useCallback(
    (target: CommentTarget) => {
      leave();
      setDraft(draftOf(target));
      setPanel('comments');
      panelDrawer.open();
    },
    [panelDrawer, leave],
  );
  const openThread = useCallback(
    (threadId: string) => {
      leave();
      activate(threadId);
      setPanel('comments');
      panelDrawer.open();
    },
    [activate, panelDrawer, leave],
  );
  const sidePanel = (
    <SidePanel
      document={document}
      session={session}
      collaboration={collaboration}
      panel={panel}
      onPanel={setPanel}
      draft={draft}
      onDraft={setDraft}
      activeId={activeId}
      onShowThread={(threadId) => {
        panelDrawer.close();
        showThread(threadId);
      }}
    />
  );
  const canEdit = useSeat(collaboration) === 'edit';
  const canComment = document.abilities.includes('thread.open');
  return (
    <div className={classes['workspace']} data-reading={isReading || undefined}>
      <aside className={classes['outline']} aria-label={t('Outline')}>
        <Outline session={session} />
        {canEdit && <FindingsList findings={findings} session={session} />}
      </aside>
      <section className={classes['desk']} aria-label={t('Text')}>
        <StatusLine
          collaboration={collaboration}
          session={session}
          wordCount={wordCount}
          canEdit={canEdit}
          isReading={isReading}
          onOutline={outlineDrawer.open}
          onComments={panelDrawer.open}
        />
        {canEdit && !isReading && <Toolbar session={session} />}
        <FindBar find={find} canEdit={canEdit} />
        <div className={classes['scroll']}>
          <TextEditor
            session={session}
            onOpenThread={openThread}
            {...(canComment ? { onComment: startComment } : {})}
          />
        </div>
      </section>
      {!isReading && <WidePanel>{sidePanel}</WidePanel>}
      <NarrowPanel isOpen={isPanelOpen} onClose={panelDrawer.close}>
        {sidePanel}
      </NarrowPanel>
      <Drawer
        opened={isOutlineOpen}
        onClose={outlineDrawer.close}
        title={t('Outline')}
        closeButtonProps={{ 'aria-label': t('Close') }}
      >
        <Outline session={session} onJump={outlineDrawer.close} />
        {canEdit && <FindingsList findings={findings} session={session} onJump={outlineDrawer.close} />}
      </Drawer>
      <ShortcutHelp isOpen={isHelpOpen} onClose={help.close} canEdit={canEdit} />
      <ClauseLinkDialog link={clauseLink.refused} onClose={clauseLink.dismiss} />
    </div>
  );
}

function draftOf({ words, blockId }: CommentTarget): DraftAnchor {
  if (words.length > 0) return { scope: 'words', words };
  return blockId === '' ? { scope: 'document' } : { scope: 'clause', clauseId: blockId };
}
