import { useMediaQuery } from '@mantine/hooks';
import { IconLink, IconListDetails, IconOmega, IconPhoto, IconSectionSign } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { ClauseMenu } from './clause-menu.tsx';
import type { StepDetails } from './text/commands/clause-commands.ts';
import type { EditorSession } from './text/editor-session.ts';
import { FormatTools, HistoryTools, StructureTools } from './toolbar-groups.tsx';
import { KindMenu } from './kind-menu.tsx';
import { FootnoteMenu } from './footnote-menu.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { StepDialog } from './step-dialog.tsx';
import { TableMenu } from './table-menu.tsx';
import { ToolButton } from './tool-button.tsx';
import classes from './toolbar.module.css';
import { focusToolbar, useRovingFocus } from './use-roving-focus.ts';
import { useStore } from '../../lib/use-store.ts';

/** The tools of a writing seat; render it only there. F10 comes here from the text, Escape goes back. */
export function Toolbar({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [details, setDetails] = useState<StepDetails | null>(null);
  const facts = useStore(session.facts);
  const isNarrow = useMediaQuery('(width <= 40em)');
  useRovingFocus(bar);
  useEffect(
    () =>
      session.onRequest((request) => {
        if (request.type === 'focus-toolbar') focusToolbar(bar.current);
        if (request.type === 'open-link') setLinkOpen(true);
      }),
    [session],
  );
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label={t('Text tools')}
        className={classes['bar']}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && bar.current?.contains(document.activeElement) === true)
            session.focus();
        }}
      >
        <HistoryTools session={session} />
        <span className={classes['divider']} aria-hidden />
        <KindMenu session={session} />
        {isNarrow ? <ClauseMenu session={session} /> : <StructureTools session={session} />}
        <span className={classes['divider']} aria-hidden />
        <FormatTools session={session} />
        <ToolButton
          label={t('Link')}
          icon={IconLink}
          action="link"
          isPressed={facts.href !== ''}
          onClick={() => setLinkOpen(true)}
        />
        <ToolButton
          label={t('Reference')}
          icon={IconSectionSign}
          action="reference"
          onClick={() => session.ask('open-reference')}
        />
        <FootnoteMenu session={session} />
        <ToolButton
          label={t('Special characters')}
          icon={IconOmega}
          action="characters"
          onClick={() => session.ask('open-characters')}
        />
        <span className={classes['divider']} aria-hidden />
        <TableMenu session={session} />
        <ToolButton
          label={facts.figure === null ? t('Insert an image') : t('Change the image')}
          icon={IconPhoto}
          action="image"
          isPressed={facts.figure !== null}
          onClick={() => session.ask('open-image')}
        />
        <ToolButton
          label={t('Step details')}
          icon={IconListDetails}
          isDisabled={facts.stepDetails === null}
          onClick={() => setDetails(facts.stepDetails)}
        />
      </div>
      <LinkDialog session={session} isOpen={isLinkOpen} onClose={() => setLinkOpen(false)} />
      <StepDialog session={session} details={details} onClose={() => setDetails(null)} />
    </>
  );
}
