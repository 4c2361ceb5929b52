import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { numberingRules, rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import type { NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { TurnedAway } from './turned-away.tsx';
import { useCollaboration, usePhase, useSaveStatus } from './use-collaboration.ts';

/** A live text that has arrived, with how it is numbered now. */
export type ArrivedText = { readonly collaboration: Collaboration; readonly rules: NumberingRules };
type LiveTextProps = {
  readonly document: DocumentView;
  readonly children: (text: ArrivedText) => ReactNode;
};

/** Connects to the live text of a document and shows it once it is here. */
export function LiveText({ document, children }: LiveTextProps) {
  const t = useT();
  const me = useRoute(routes.getMe, {});
  const queries = useQueryClient();
  const refresh = useCallback(() => {
    void queries.invalidateQueries({ queryKey: [routes.getDocument.path] });
    void queries.invalidateQueries({ queryKey: [routes.getNumbering.path] });
    void queries.invalidateQueries({ queryKey: [routes.getGuides.path] });
  }, [queries]);
  const collaboration = useCollaboration({
    documentId: document.id,
    person: me.data ?? null,
    onChanged: refresh,
  });
  return collaboration === null ? (
    <LoadingArea label={t('Opening the text…')} />
  ) : (
    <AdmittedText document={document} collaboration={collaboration}>
      {children}
    </AdmittedText>
  );
}

type AdmittedTextProps = LiveTextProps & { readonly collaboration: Collaboration };

/** No editor is bound before the server has taken this page's schema (RT-3). */
function AdmittedText({ document, collaboration, children }: AdmittedTextProps) {
  const t = useT();
  const phase = usePhase(collaboration);
  const status = useSaveStatus(collaboration);
  const numbering = useRoute(routes.getNumbering, { params: { documentId: document.id } });
  const rules = useMemo(
    () =>
      numbering.data === undefined ? numberingRules(document) : rulesFrom(numbering.data, document.language),
    [numbering.data, document],
  );
  if (phase === 'ended') return <TurnedAway status={status} />;
  if (phase === 'loading' || numbering.isLoading) return <LoadingArea label={t('Opening the text…')} />;
  return children({ collaboration, rules });
}
