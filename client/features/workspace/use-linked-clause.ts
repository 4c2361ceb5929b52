import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { clauseIn } from '../../lib/links.ts';
import { useNotify } from '../../ui/notify.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';

/** Goes to the clause that the address names, when the text is opened and whenever the address changes. */
export function useLinkedClause(session: EditorSession): void {
  const t = useT();
  const notify = useNotify();
  const { hash, key } = useLocation();
  useEffect(() => {
    const clauseId = clauseIn(hash);
    if (clauseId === null || session.pointOut(clauseId)) return;
    notify.done(t('The clause of this link is not in the text any more.'));
    // A new language is no new wish to go there.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [session, hash, key]);
}
