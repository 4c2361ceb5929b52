import { can } from '../../../shared/domain/can.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import { isAuthoritative } from '../../../shared/domain/languages.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { languageFamily } from '../../documents/language-family.ts';
import type { ProjectFacts } from '../../ports/directory.ts';
import type { NamedVersion, PublishedLanguages } from '../../ports/publisher.ts';

type Printed = { readonly state: DocumentState; readonly project: ProjectFacts; readonly number: number };

/** TL-6: what a page or PDF says of the other languages. Only what everybody may read is led to (AC-4). */
export async function publishedLanguages(
  context: Pick<DocumentContext, 'store' | 'publicUrl'>,
  { state, project, number }: Printed,
): Promise<PublishedLanguages | null> {
  const others = (await languageFamily(context, state)).filter(({ id }) => id !== state.id);
  const isPublic = (each: DocumentState) =>
    can({ actor: { kind: 'public' }, action: 'document.read', subject: subjectOf(each, project.settings) })
      .ok;
  const named = (each: DocumentState): NamedVersion => {
    const slug = isPublic(each) ? (each.publications.at(-1)?.slug ?? null) : null;
    const address = slug === null ? '' : `${context.publicUrl}/public/${slug}`;
    return { language: each.language, title: each.title, address };
  };
  const binding = isAuthoritative(state) ? undefined : others.find(isAuthoritative);
  const published = others.filter((each) => each !== binding && isPublic(each));
  if (binding === undefined && published.length === 0) return null;
  const beside = state.publications.find(({ version }) => version === number)?.translates;
  return {
    authoritative: binding === undefined ? null : named(binding),
    isBehind: (binding?.publications.at(-1)?.edition ?? 0) > (beside?.edition ?? Number.POSITIVE_INFINITY),
    others: published.map(named),
  };
}
