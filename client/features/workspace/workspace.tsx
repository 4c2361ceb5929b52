/** Outline, text and panel. On a phone the text has the screen; outline and panel come as drawers. */
import { Button, Drawer, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconList, IconMessages } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import type { DraftAnchor } from '../comments/draft-anchor.ts';
import type { CommentTarget } from '../editor/editor-session.ts';
import { Outline } from '../editor/outline.tsx';
import { TextEditor } from '../editor/text-editor.tsx';
import { Toolbar } from '../editor/toolbar.tsx';
import classes from './document-page.module.css';
import { PresenceBar } from './presence-bar.tsx';
import { SaveStatus } from './save-status.tsx';
import { FindingsList } from '../findings/findings-list.tsx';
import { useFindings } from '../findings/use-findings.ts';
import { NarrowPanel, WidePanel } from './panel-places.tsx';
import { SidePanel } from './side-panel.tsx';
import type { PanelName } from './side-panel.tsx';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useSeat } from './use-collaboration.ts';
import { useTextSession } from './use-text-session.ts';

type WorkspaceProps = { readonly document: DocumentView; readonly collaboration: Collaboration };

export function Workspace({ document, collaboration }: WorkspaceProps) {
  const t = useT();
  const { session, activeId, activate, showThread } = useTextSession({ document, collaboration });
  const findings = useFindings(session, collaboration.fragment);
  const [draft, setDraft] = useState<DraftAnchor | null>(null);
  const [panel, setPanel] = useState<PanelName>('comments');
  const [isPanelOpen, panelDrawer] = useDisclosure(false);
  const [isOutlineOpen, outlineDrawer] = useDisclosure(false);
  const startComment = useCallback(
    (target: CommentTarget) => {
      setDraft(draftOf(target));
      setPanel('comments');
      panelDrawer.open();
    },
    [panelDrawer],
  );
  const openThread = useCallback(
    (threadId: string) => {
      activate(threadId);
      setPanel('comments');
      panelDrawer.open();
    },
    [activate, panelDrawer],
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
    <div className={classes['workspace']}>
      <aside className={classes['outline']} aria-label={t('Outline')}>
        <Outline session={session} />
        {canEdit && <FindingsList findings={findings} session={session} />}
      </aside>
      <section className={classes['desk']} aria-label={t('Text')}>
        <div className={classes['status']}>
          <SaveStatus collaboration={collaboration} />
          <Group gap="xs">
            <PresenceBar awareness={collaboration.awareness} />
            <Button
              hiddenFrom="lg"
              size="compact-sm"
              variant="default"
              leftSection={<IconList size={16} aria-hidden />}
              onClick={outlineDrawer.open}
            >
              {t('Outline')}
            </Button>
            <Button
              className={classes['panelButton'] ?? ''}
              size="compact-sm"
              variant="default"
              leftSection={<IconMessages size={16} aria-hidden />}
              onClick={panelDrawer.open}
            >
              {t('Comments')}
            </Button>
          </Group>
        </div>
        {canEdit && <Toolbar session={session} />}
        <div className={classes['scroll']}>
          <TextEditor
            session={session}
            onOpenThread={openThread}
            {...(canComment ? { onComment: startComment } : {})}
          />
        </div>
      </section>
      <WidePanel>{sidePanel}</WidePanel>
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
    </div>
  );
}

function draftOf({ words, blockId }: CommentTarget): DraftAnchor {
  if (words.length > 0) return { scope: 'words', words };
  return blockId === '' ? { scope: 'document' } : { scope: 'clause', clauseId: blockId };
}
