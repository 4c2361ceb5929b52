import { useState } from 'react';
import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';

export type Chosen = {
  /** The clause that the card is about: the one asked for, else the one with the caret. */
  readonly row: AlignedClause | null;
  readonly choose: (id: string) => void;
};

export function useChosen(session: EditorSession, rows: readonly AlignedClause[]): Chosen {
  const { blockId } = useStore(session.facts);
  const [asked, setAsked] = useState({ id: '', at: '' });
  // Moving the caret to another clause takes the card along.
  const id = asked.id !== '' && asked.at === blockId ? asked.id : blockId;
  return {
    row: rows.find((row) => row.id === id) ?? null,
    choose: (next) => {
      session.pointOut(next);
      setAsked({
        id: next,
        at: rows.some((row) => row.id === next && row.follower !== null) ? next : blockId,
      });
    },
  };
}
