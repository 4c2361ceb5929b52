/** Two languages of a text beside each other, clause by clause: the leading one to read, the following one to write. */
import { useCallback, useMemo, useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { alignLanguages } from '../../../shared/content/align-languages.ts';
import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { TextEditor } from '../editor/text-editor.tsx';
import { useTextLanguage } from '../language-versions/text-language.ts';
import { useSeat } from '../workspace/use-collaboration.ts';
import { ClauseCard } from './clause-card.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { SideBar } from './side-bar.tsx';
import classes from './side-by-side.module.css';
import { useChosen } from './use-chosen.ts';
import { useAligned } from './use-aligned.ts';
import { useConfirming } from './use-confirming.ts';
import { useSide } from './use-side.ts';
import type { SideText } from './use-side.ts';

type SideBySideProps = { readonly leader: SideText; readonly follower: SideText };

const nothing: readonly AlignedClause[] = [];
const ignore = () => {};

export function SideBySide({ leader, follower }: SideBySideProps) {
  const t = useT();
  const languageName = useTextLanguage();
  const names = {
    leader: t('Source: {{language}}', { language: languageName(leader.document.language) }),
    follower: t('Translation: {{language}}', { language: languageName(follower.document.language) }),
  };
  const canEdit = useSeat(follower.collaboration) === 'edit';
  const leading = useSide(leader, 'read', { label: names.leader, isSource: true });
  const following = useSide(follower, canEdit ? 'edit' : 'read', { label: names.follower, isSource: false });
  const source = leading.session;
  const cite = useCallback((id: string) => source.references.cite(id), [source]);
  const documentId = follower.document.id;
  const read = useRoute(routes.listConfirmations, { params: { documentId } });
  const items = read.data?.items;
  const rows = useMemo(() => {
    if (leading.blocks === null || following.blocks === null || items === undefined) return nothing;
    const confirmed = new Map<string, { readonly leader: string }>(
      items.map((each) => [each.clauseId, each]),
    );
    return alignLanguages({ leader: leading.blocks, follower: following.blocks, confirmed });
  }, [leading.blocks, following.blocks, items]);
  const leaderPane = useRef<HTMLElement>(null);
  const followerPane = useRef<HTMLElement>(null);
  const tops = useAligned({ leader: leaderPane, follower: followerPane }, rows);
  const chosen = useChosen(following.session, rows);
  const confirming = useConfirming(documentId);
  const shared = { rows, canEdit, confirming };
  return (
    <div className={classes['pair']}>
      <div className={classes['top']}>
        <SideBar {...shared} follower={follower} session={following.session} chosen={chosen} />
        <ErrorNote error={read.error} onRetry={() => void read.refetch()} />
        <ClauseCard
          {...shared}
          row={chosen.row}
          leader={leader}
          confirmation={items?.find(({ clauseId }) => clauseId === chosen.row?.id) ?? null}
          documentId={documentId}
          session={following.session}
          cite={cite}
        />
      </div>
      <div className={classes['panes']}>
        <Pane ref={leaderPane} side="leader" name={names.leader} text={leader} session={leading.session} />
        <Pane
          ref={followerPane}
          side="follower"
          name={names.follower}
          text={follower}
          session={following.session}
        >
          <ClauseMarks {...shared} tops={tops} chosen={chosen} session={leading.session} />
        </Pane>
      </div>
    </div>
  );
}

type PaneProps = {
  readonly ref: RefObject<HTMLElement | null>;
  readonly side: 'leader' | 'follower';
  readonly name: string;
  readonly text: SideText;
  readonly session: EditorSession;
  readonly children?: ReactNode;
};

function Pane({ ref, side, name, text, session, children }: PaneProps) {
  return (
    <section
      ref={ref}
      className={classes['pane']}
      data-side={side}
      aria-label={name}
      lang={text.document.language}
    >
      <p className={classes['name']}>{name}</p>
      <TextEditor session={session} onOpenThread={ignore} />
      {children}
    </section>
  );
}
