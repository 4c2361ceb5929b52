import { Badge, Button, Group, Text } from '@mantine/core';
import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import { piecesOfBlock, spellWords } from '../../../shared/content/spell-words.ts';
import type { Cite } from '../../../shared/content/spell-words.ts';
import type { ConfirmationView } from '../../../shared/contract/language-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { PersonName } from '../../ui/person-name.tsx';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { ChangedSince } from './changed-since.tsx';
import { addClause, removeClause } from './clause-work.ts';
import classes from './side-by-side.module.css';
import { alignedStateWords, isConfirmable, stateColours } from './state-words.ts';
import type { Confirming } from './use-confirming.ts';
import type { SideText } from './use-side.ts';

type ClauseCardProps = {
  readonly row: AlignedClause | null;
  readonly rows: readonly AlignedClause[];
  readonly leader: SideText;
  readonly confirmation: ConfirmationView | null;
  readonly documentId: string;
  readonly session: EditorSession;
  /** How the leading text cites its clauses. */
  readonly cite: Cite;
  readonly canEdit: boolean;
  readonly confirming: Confirming;
};

/** The clause in hand: what it is, what changed in its source, and what there is to do. */
export function ClauseCard(props: ClauseCardProps) {
  const t = useT();
  const { row, leader, documentId, cite } = props;
  if (row === null) {
    return (
      <Text size="sm" c="dimmed" className={classes['card'] ?? ''}>
        {t('Put the caret into a clause, or go from mark to mark.')}
      </Text>
    );
  }
  return (
    <section className={classes['card']} aria-label={t('The clause in hand')}>
      <Group gap="xs">
        <Badge variant="light" color={stateColours[row.state]}>
          {t(alignedStateWords[row.state])}
        </Badge>
        <Provenance confirmation={props.confirmation} />
        <CardActions {...props} row={row} />
      </Group>
      {row.state === 'outdated' && row.leader !== null && (
        <ChangedSince documentId={documentId} leader={leader} cite={cite} after={row.leader.block} />
      )}
      {row.leader !== null && (
        <p className={classes['source']} lang={leader.document.language}>
          <bdi>{spellWords(piecesOfBlock(row.leader.block), cite).text}</bdi>
        </p>
      )}
    </section>
  );
}

function Provenance({ confirmation }: Pick<ClauseCardProps, 'confirmation'>) {
  const t = useT();
  const format = useFormat();
  if (confirmation === null || confirmation.by.kind === 'clock') return null;
  return (
    <Text size="xs" c="dimmed">
      {t('Confirmed {{time}} by', { time: format.dateTime(confirmation.at) })}{' '}
      <PersonName name={confirmation.by.name} />
    </Text>
  );
}

function CardActions({
  row,
  rows,
  session,
  canEdit,
  confirming,
}: ClauseCardProps & { readonly row: AlignedClause }) {
  const t = useT();
  if (!canEdit) return null;
  return (
    <>
      {isConfirmable(row.state) && (
        <Button size="compact-sm" loading={confirming.isPending} onClick={() => confirming.confirm([row])}>
          {t('Confirm as up to date')}
        </Button>
      )}
      {row.state === 'new' && (
        <Button size="compact-sm" onClick={() => session.run(addClause(rows, row.id))}>
          {t('Add to the translation')}
        </Button>
      )}
      {row.state === 'gone' && (
        <Button size="compact-sm" variant="default" onClick={() => session.run(removeClause(row.id))}>
          {t('Remove from the translation')}
        </Button>
      )}
    </>
  );
}
