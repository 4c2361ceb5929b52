import { useDebouncedCallback, useDebouncedValue } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import * as Y from 'yjs';
import { routes } from '../../../shared/contract/routes.ts';
import { keyOf, useRoute } from '../../lib/query.ts';

/** A caret that walks through the text asks only where it stays. */
const settleMs = 300;
/** Typing is told of when it rests, and by then the server has it. */
const restMs = 2000;

type ClausePlace = {
  readonly documentId: string;
  /** Empty where there is none. */
  readonly clauseId: string;
  readonly fragment: Y.XmlFragment;
};

/** The history of the clause, read again when the clause has changed. */
export function useClauseHistory({ documentId, clauseId: at, fragment }: ClausePlace) {
  const [clauseId] = useDebouncedValue(at, settleMs);
  const input = { params: { documentId, clauseId } };
  const queries = useQueryClient();
  const readAgain = useDebouncedCallback(() => {
    void queries.invalidateQueries({ queryKey: keyOf(routes.getClauseHistory, input) });
  }, restMs);
  useEffect(() => {
    const onChange = (events: readonly Y.YEvent<Target>[]) => {
      if (events.some(({ target }) => blockIdOf(target, fragment) === clauseId)) readAgain();
    };
    fragment.observeDeep(onChange);
    return () => fragment.unobserveDeep(onChange);
  }, [fragment, clauseId, readAgain]);
  const isSettled = clauseId === at && at !== '';
  return { read: useRoute(routes.getClauseHistory, input, { isEnabled: clauseId !== '' }), isSettled };
}

type Target = Y.XmlElement | Y.XmlText | Y.XmlFragment;

/** Climbs, because the way down would count blocks at every key. */
function blockIdOf(target: Target, fragment: Y.XmlFragment): string | undefined {
  let type: Pick<Target, 'parent'> | null = target;
  while (type !== null && type.parent !== fragment) type = type.parent;
  return type instanceof Y.XmlElement ? type.getAttribute('id') : undefined;
}
