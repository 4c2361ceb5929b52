import { useEffect, useState } from 'react';
import type { XmlFragment } from 'yjs';
import { procedureOf } from '../../../shared/content/procedure-of.ts';
import type { NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { Procedure } from '../../../shared/domain/procedure.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';

const settleMs = 600;
const nothing: Procedure = { actors: [], steps: [] };

export type ProcedureSource = {
  readonly session: EditorSession;
  readonly fragment: XmlFragment;
  readonly rules: NumberingRules;
};

/** The steps of the open text, read again when it has been quiet for a moment; never inside a key's task. */
export function useProcedure({ session, fragment, rules }: ProcedureSource): Procedure {
  const [procedure, setProcedure] = useState(nothing);
  useEffect(() => {
    const read = () => setProcedure(procedureOf(session.content(), rules));
    let timer = window.setTimeout(read, 0);
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(read, settleMs);
    };
    fragment.observeDeep(later);
    return () => {
      window.clearTimeout(timer);
      fragment.unobserveDeep(later);
    };
  }, [session, fragment, rules]);
  return procedure;
}
