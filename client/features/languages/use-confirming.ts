import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { useNotify } from '../../ui/notify.ts';
import { isConfirmable } from './state-words.ts';

export type Confirming = {
  readonly confirm: (rows: readonly AlignedClause[]) => void;
  readonly isPending: boolean;
};

/** Confirms clauses as they are seen; what changed meanwhile is told and stays marked. */
export function useConfirming(documentId: string): Confirming {
  const t = useT();
  const notify = useNotify();
  const send = useCommand(routes.confirmClauses, {
    invalidates: [routes.listConfirmations, routes.getConfirmedClause, routes.getDocument],
    onDone: ({ confirmed, movedOn }) => {
      notify.done(t('Clauses confirmed: {{count}}', { count: confirmed }));
      if (movedOn.length > 0)
        notify.done(t('Changed a moment ago and not confirmed: {{count}}', { count: movedOn.length }));
    },
  });
  return {
    isPending: send.isPending,
    confirm: (rows) => {
      const clauses = rows.flatMap(({ id, state, leader }) =>
        leader === null || !isConfirmable(state)
          ? []
          : [{ clauseId: asId<ClauseId>(id), leader: leader.digest }],
      );
      if (clauses.length === 0) return;
      send.mutate({ params: { documentId }, body: { clauses } }, { onError: notify.failed });
    },
  };
}
