import { ActionIcon, Badge, UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import { piecesOfBlock, spellWords } from '../../../shared/content/spell-words.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import type { Chosen } from './use-chosen.ts';
import classes from './side-by-side.module.css';
import { alignedStateWords, isConfirmable, stateColours } from './state-words.ts';
import type { Confirming } from './use-confirming.ts';

type ClauseMarksProps = {
  readonly rows: readonly AlignedClause[];
  /** Where each mark stands, in pixels. */
  readonly tops: ReadonlyMap<string, number>;
  readonly canEdit: boolean;
  readonly chosen: Chosen;
  readonly confirming: Confirming;
  /** Of the leading text, for its numbers. */
  readonly session: EditorSession;
};

/** A mark beside every clause that is not up to date, with the tick that confirms it. */
export function ClauseMarks({ rows, tops, canEdit, chosen, confirming, session }: ClauseMarksProps) {
  const t = useT();
  return (
    <ul className={classes['marks']} aria-label={t('Marks')}>
      {rows.map((row) => {
        const top = tops.get(row.id);
        if (top === undefined || row.state === 'current') return null;
        const clause = nameOf(row, session);
        return (
          <li key={row.id} className={classes['mark']} style={{ top }} data-state={row.state}>
            <UnstyledButton
              onClick={() => chosen.choose(row.id)}
              aria-label={`${t(alignedStateWords[row.state])}: ${clause}`}
              aria-pressed={chosen.row?.id === row.id}
            >
              <Badge size="sm" variant="light" color={stateColours[row.state]}>
                {t(alignedStateWords[row.state])}
              </Badge>
            </UnstyledButton>
            {canEdit && isConfirmable(row.state) && (
              <ActionIcon
                size={24}
                variant="default"
                aria-label={t('Confirm: {{clause}}', { clause })}
                title={t('Confirm as up to date')}
                disabled={confirming.isPending}
                onClick={() => confirming.confirm([row])}
              >
                <IconCheck size={14} aria-hidden />
              </ActionIcon>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** How a clause is told apart by ear: its number, or how it begins. */
function nameOf({ id, leader, follower }: AlignedClause, session: EditorSession): string {
  const { number } = session.numberOf(id);
  const block = leader?.block ?? follower?.block;
  const words =
    block === undefined
      ? ''
      : spellWords(piecesOfBlock(block), (target) => session.references.cite(target)).text.slice(0, 40);
  return number === '' ? words : `${number} ${words}`;
}
