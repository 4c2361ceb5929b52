/** Outline, text and panel. On a phone the text has the screen; outline and panel come as drawers. */
import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useT } from '../../lib/i18n.ts';
import { CharacterDialog } from '../characters/character-dialog.tsx';
import { ShortcutHelp } from '../editor/shortcut-help.tsx';
import { TextEditor } from '../editor/text-editor.tsx';
import { Toolbar } from '../editor/toolbar.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { useReview } from '../findings/use-review.ts';
import { useGuides } from '../guides/use-guides.ts';
import { ImageDialog } from '../images/image-dialog.tsx';
import { MergeBar } from '../merge-notices/merge-bar.tsx';
import { MentionMenu } from '../references/mention-menu.tsx';
import { ReferenceDialog } from '../references/reference-dialog.tsx';
import { TextHint } from '../references/text-hint.tsx';
import { ClauseLinkDialog } from './clause-link-dialog.tsx';
import classes from './document-page.module.css';
import { firstPanelOf } from './panel-names.ts';
import { NarrowPanel, WidePanel } from './panel-places.tsx';
import { SidePanel } from './side-panel.tsx';
import { StatusLine } from './status-line.tsx';
import { TextOutline } from './text-outline.tsx';
import { useClauseLink } from './use-clause-link.ts';
import { useSeat } from './use-collaboration.ts';
import { useLinkedClause } from './use-linked-clause.ts';
import { usePageRequests } from './use-page-requests.ts';
import { usePanel } from './use-panel.ts';
import { useReading } from './use-reading.ts';
import { useTextSession } from './use-text-session.ts';

type WorkspaceProps = {
  readonly document: DocumentView;
  readonly collaboration: Collaboration;
  /** How the text is numbered now. */
  readonly rules: NumberingRules;
};

export function Workspace({ document, collaboration, rules }: WorkspaceProps) {
  const t = useT();
  const text = useTextSession({ document, collaboration, rules });
  const { session, find, activeId } = text;
  const reading = useReading();
  const panel = usePanel({ ...text, leaveReading: reading.leave, first: firstPanelOf(document) });
  const [isOutlineOpen, outline] = useDisclosure(false);
  const [isHelpOpen, help] = useDisclosure(false);
  const clauseLink = useClauseLink(document.id);
  usePageRequests({
    session,
    find,
    onOutline: outline.open,
    onReading: reading.toggle,
    onHelp: help.open,
    onCopyLink: clauseLink.copy,
  });
  useLinkedClause(session);
  const canEdit = useSeat(collaboration) === 'edit';
  const asked = useGuides(text.guides, document, canEdit);
  const reviewed = useReview(text.reviewer, document, asked);
  const besideText = { document, session, reviewed, canEdit };
  const sidePanel = (
    <SidePanel {...{ document, session, collaboration, rules, activeId }} {...panel.content} />
  );
  return (
    <div className={classes['workspace']} data-reading={reading.isReading || undefined}>
      <aside className={classes['outline']} aria-label={t('Outline')}>
        <TextOutline {...besideText} />
      </aside>
      <section className={classes['desk']} aria-label={t('Text')}>
        <StatusLine
          collaboration={collaboration}
          session={session}
          wordCount={text.wordCount}
          spelling={text.spelling}
          canEdit={canEdit}
          isReading={reading.isReading}
          isTemplate={document.isTemplate}
          onOutline={outline.open}
          onComments={panel.open}
        />
        {canEdit && !reading.isReading && <Toolbar session={session} />}
        <FindBar find={find} canEdit={canEdit} />
        <MergeBar
          documentId={document.id}
          collaboration={collaboration}
          session={session}
          canEdit={canEdit}
        />
        <div className={classes['scroll']}>
          <TextEditor
            session={session}
            onOpenThread={panel.openThread}
            {...(document.abilities.includes('thread.open') ? { onComment: panel.startComment } : {})}
          />
        </div>
      </section>
      {!reading.isReading && <WidePanel>{sidePanel}</WidePanel>}
      <NarrowPanel isOpen={panel.isOpen} onClose={panel.close}>
        {sidePanel}
      </NarrowPanel>
      <Drawer
        opened={isOutlineOpen}
        onClose={outline.close}
        title={t('Outline')}
        closeButtonProps={{ 'aria-label': t('Close') }}
      >
        <TextOutline {...besideText} onJump={outline.close} />
      </Drawer>
      <ShortcutHelp isOpen={isHelpOpen} onClose={help.close} canEdit={canEdit} />
      {canEdit && <ReferenceDialog session={session} />}
      {canEdit && <CharacterDialog session={session} />}
      {canEdit && <MentionMenu session={session} />}
      {canEdit && <ImageDialog session={session} images={text.images} documentId={document.id} />}
      <TextHint
        hints={text.hints}
        session={session}
        definitions={reviewed.review.definitions}
        language={document.language}
      />
      <ClauseLinkDialog link={clauseLink.refused} onClose={clauseLink.dismiss} />
    </div>
  );
}
