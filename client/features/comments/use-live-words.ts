import { useMemo } from 'react';
import { storedWords } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import { citationsIn, spelledClauses } from '../../../shared/content/spell-references.ts';
import { piecesOf } from '../../../shared/content/spell-words.ts';
import type { Cite } from '../../../shared/content/spell-words.ts';
import type { ListedClause } from '../../../shared/content/clause-list.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import { useRoute } from '../../lib/query.ts';

export type LiveWords = {
  /** With their words as they are read. */
  readonly clauses: readonly ListedClause[];
  readonly cite: Cite;
  /** The words of a clause to write on from; `null` where it is not in the text. */
  wordsOf(clauseId: string | null): StoredWords | null;
};

/** The live text for who proposes or accepts wording; `null` until it is here. */
export function useLiveWords(document: DocumentView): LiveWords | null {
  const live = useRoute(routes.getVersion, { params: { documentId: document.id, number: 'current' } });
  return useMemo(() => {
    if (live.data === undefined) return null;
    const { content, numbering } = live.data;
    const rules = rulesFrom(numbering, document.language);
    const cite = citationsIn(content, rules, document.language);
    const clauses = spelledClauses(content, rules, cite);
    return {
      clauses,
      cite,
      wordsOf: (clauseId) => {
        const found = clauses.find(({ clause }) => clause.attrs.id === clauseId);
        return found === undefined ? null : storedWords(piecesOf(found.clause.content));
      },
    };
  }, [live.data, document.language]);
}
