import { useCallback, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { clauseLink } from '../../lib/links.ts';
import { useNotify } from '../../ui/notify.ts';

type ClauseLink = {
  readonly copy: (blockId: string) => void;
  /** A link that the browser did not let us copy, to be copied by hand. */
  readonly refused: string | null;
  readonly dismiss: () => void;
};

/** Copies links to clauses. Browsers refuse it over plain HTTP and to pages without a gesture. */
export function useClauseLink(documentId: string): ClauseLink {
  const t = useT();
  const notify = useNotify();
  const [refused, setRefused] = useState<string | null>(null);
  const copy = useCallback(
    (blockId: string) => {
      if (blockId === '') return;
      const link = new URL(clauseLink(documentId, blockId), window.location.origin).href;
      if (!window.isSecureContext) {
        setRefused(link);
        return;
      }
      navigator.clipboard.writeText(link).then(
        () => notify.done(t('The link to the clause is copied.')),
        () => setRefused(link),
      );
    },
    [documentId, notify, t],
  );
  return { copy, refused, dismiss: () => setRefused(null) };
}
