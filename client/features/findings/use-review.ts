import { useEffect } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { GuidesView } from '../../../shared/contract/template-routes.ts';
import { useStore } from '../../lib/use-store.ts';
import { useGlossary } from '../glossary/use-glossary.ts';
import type { ReviewState, TextReviewer } from './text-reviewer.ts';

/** What the text says about itself by the words the project has agreed on. */
export function useReview(
  reviewer: TextReviewer,
  { projectId, language, isTemplate }: Pick<DocumentView, 'projectId' | 'language' | 'isTemplate'>,
  asked: GuidesView,
): ReviewState {
  const { data: glossary } = useGlossary(projectId);
  useEffect(
    () => reviewer.setTerms({ glossary: glossary ?? [], language, isTemplate, ...asked }),
    [reviewer, glossary, language, isTemplate, asked],
  );
  return useStore(reviewer.store);
}
