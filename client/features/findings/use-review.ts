import { useEffect } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useStore } from '../editor/use-store.ts';
import { useGlossary } from '../glossary/use-glossary.ts';
import type { ReviewState, TextReviewer } from './text-reviewer.ts';

/** What the text says about itself by the words the project has agreed on. */
export function useReview(
  reviewer: TextReviewer,
  { projectId, language, kind }: Pick<DocumentView, 'projectId' | 'language' | 'kind'>,
): ReviewState {
  const { data: glossary } = useGlossary(projectId);
  useEffect(
    () => reviewer.setTerms({ glossary: glossary ?? [], language, kind }),
    [reviewer, glossary, language, kind],
  );
  return useStore(reviewer.store);
}
