import { useEffect, useMemo, useState } from 'react';
import type { XmlFragment } from 'yjs';
import { contentFindings } from '../../../shared/content/content-findings.ts';
import { createContentWording } from '../../../shared/content/content-wording.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { EditorSession } from '../editor/editor-session.ts';
import { useGlossary } from '../glossary/use-glossary.ts';

const settleMs = 800;

type FindingsOptions = {
  readonly session: EditorSession;
  readonly fragment: XmlFragment;
  readonly document: Pick<DocumentView, 'projectId' | 'language'>;
};

/** The findings of the text, read again when it has been quiet for a moment; never inside a key's task. */
export function useFindings({ session, fragment, document }: FindingsOptions): readonly Finding[] {
  const { projectId, language } = document;
  const { data: glossary } = useGlossary(projectId);
  const readWording = useMemo(() => createContentWording(glossary ?? [], language), [glossary, language]);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let timer: number | undefined;
    const read = () => {
      const content = session.content();
      setFindings([...contentFindings(content), ...readWording(content)]);
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(read, settleMs);
    };
    later();
    fragment.observeDeep(later);
    return () => {
      window.clearTimeout(timer);
      fragment.unobserveDeep(later);
    };
  }, [session, fragment, readWording]);
  return findings;
}
