import { useEffect, useState } from 'react';
import type { XmlFragment } from 'yjs';
import { contentFindings } from '../../../shared/content/content-findings.ts';
import type { Finding } from '../../../shared/domain/findings.ts';
import type { EditorSession } from '../editor/editor-session.ts';

const settleMs = 800;

/** The findings of the text, read again when it has been quiet for a moment; never inside a key's task. */
export function useFindings(session: EditorSession, fragment: XmlFragment): readonly Finding[] {
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let timer: number | undefined;
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setFindings(contentFindings(session.content())), settleMs);
    };
    later();
    fragment.observeDeep(later);
    return () => {
      window.clearTimeout(timer);
      fragment.unobserveDeep(later);
    };
  }, [session, fragment]);
  return findings;
}
