import { digested } from '../../../shared/content/align-languages.ts';
import { languageRoutes } from '../../../shared/contract/language-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import type { Digest } from '../../../shared/domain/events.ts';
import { workAs } from './call-document.ts';
import type { Documents } from './start-documents.ts';

type SeenClause = { readonly clauseId: ClauseId; readonly leader: Digest };

/** What people do with the languages of a text over HTTP. */
export function workOnLanguages(documents: Documents) {
  const as = (name: string) => workAs(documents.as(name));
  const to = (documentId: DocumentId) => ({ params: { documentId } });
  const tryStart = (name: string, id: DocumentId, language: 'en' | 'fr' | 'es' | 'sw' = 'fr') =>
    documents
      .as(name)
      .call(languageRoutes.startTranslation, { ...to(id), body: { language, title: 'Résumé' } });
  return {
    tryStart,
    async started(id: DocumentId): Promise<DocumentId> {
      const answer = await tryStart('drafter-1', id);
      if (!answer.ok) throw new Error(answer.problem.detail);
      return answer.value.id;
    },
    languagesFor: (name: string, id: DocumentId) =>
      documents.as(name).call(languageRoutes.listLanguages, to(id)),
    tryConfirm: (name: string, id: DocumentId, clauses: SeenClause[]) =>
      documents.as(name).call(languageRoutes.confirmClauses, { ...to(id), body: { clauses } }),
    makeAuthoritative: (name: string, id: DocumentId, reason = 'Negotiated in French.') =>
      documents.as(name).call(languageRoutes.makeAuthoritative, { ...to(id), body: { reason } }),
    /** All clauses of the leading text, as one sees them now. */
    async seen(leader: DocumentId): Promise<SeenClause[]> {
      const blocks = digested(await as('secretariat-1').text(leader));
      return blocks.map(({ block, digest }) => ({ clauseId: asId(block.attrs.id), leader: digest }));
    },
    /** Writes other words into a clause of the live text. */
    async change(id: DocumentId, clauseId: string, words: string): Promise<void> {
      const content = await documents.liveText.freeze(id);
      const changed = content.content.map((block) =>
        block.attrs.id === clauseId && block.type === 'clause'
          ? { ...block, content: [{ type: 'text' as const, text: words }] }
          : block,
      );
      const edit = { type: 'replace-content', content: { ...content, content: changed } } as const;
      await documents.liveText.edit(id, edit, 'drafter-1');
    },
    /** Takes a deliverable to its publication and answers its public name. */
    async published(id: DocumentId): Promise<string> {
      await as('drafter-1').send(id, { type: 'submit-for-clearance' });
      await as('supervisor-1').send(id, { type: 'clear', note: '' });
      const { publications } = await as('secretariat-1').send(id, { type: 'publish' });
      return publications[0]?.slug ?? '';
    },
  };
}
