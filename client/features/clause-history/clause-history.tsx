import { Stack, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { XmlFragment } from 'yjs';
import type { ClauseHistoryView } from '../../../shared/contract/clause-routes.ts';
import type { ContributionRefView } from '../../../shared/contract/contribution-routes.ts';
import { isProblem } from '../../lib/api-problem.ts';
import { useT } from '../../lib/i18n.ts';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { ReadArea } from '../../ui/read-area.tsx';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';
import classes from './clause-history.module.css';
import { ClauseStep } from './clause-step.tsx';
import { ClauseWriters } from './clause-writers.tsx';
import { useClauseHistory } from './use-clause-history.ts';

export type ClauseHistoryProps = {
  readonly documentId: string;
  readonly session: EditorSession;
  readonly fragment: XmlFragment;
  readonly onShowContribution: (contribution: ContributionRefView) => void;
};

/** The clause with the caret: who wrote what stands in it, and everything that happened to it. */
export function ClauseHistory(props: ClauseHistoryProps) {
  const t = useT();
  const heading = useId();
  const { blockId } = useStore(props.session.facts);
  return (
    <section aria-labelledby={heading}>
      <Stack gap="xs">
        <Title order={3} size="h5" id={heading}>
          {t('This clause')}
        </Title>
        {blockId === '' ? (
          <Text size="sm" c="dimmed">
            {t('Put the caret into a clause to see who wrote it and what was said about it.')}
          </Text>
        ) : (
          <OneClause {...props} clauseId={blockId} />
        )}
      </Stack>
    </section>
  );
}

function OneClause(props: ClauseHistoryProps & { readonly clauseId: string }) {
  const t = useT();
  const { read, isSettled } = useClauseHistory(props);
  return (
    <>
      <ClauseName session={props.session} clauseId={props.clauseId} />
      {isProblem(read.error, 'clause-not-found') && (
        <Text size="sm" c="dimmed">
          {t('Nothing of this clause is stored yet.')}
        </Text>
      )}
      {!isSettled && <LoadingArea />}
      {isSettled && !isProblem(read.error, 'clause-not-found') && (
        <ReadArea read={read}>{(history) => <History {...props} history={history} />}</ReadArea>
      )}
    </>
  );
}

function ClauseName({ session, clauseId }: { readonly session: EditorSession; readonly clauseId: string }) {
  const words = session.wordsOf(clauseId);
  return (
    <Text size="sm" lineClamp={2} className={classes['name']}>
      <b>{session.numberOf(clauseId).label}</b> <bdi>{words}</bdi>
    </Text>
  );
}

type HistoryProps = ClauseHistoryProps & { readonly history: ClauseHistoryView };

function History({ history, ...props }: HistoryProps) {
  const t = useT();
  return (
    <>
      <ClauseWriters history={history} />
      <ol className={classes['steps']} aria-label={t('What happened to this clause, newest first')}>
        {history.steps.map((step) => (
          <ClauseStep key={`${step.type}:${step.at}:${keyOf(step)}`} step={step} {...props} />
        ))}
      </ol>
      {history.isCut && (
        <Text size="xs" c="dimmed">
          {t('Only the latest steps are shown.')}
        </Text>
      )}
    </>
  );
}

function keyOf(step: ClauseHistoryView['steps'][number]): string {
  if (step.type === 'event') return String(step.seq);
  return step.by?.kind === 'person' ? step.by.personId : '';
}
