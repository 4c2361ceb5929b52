import { can } from '../../shared/domain/can.ts';
import type { DocumentAction } from '../../shared/domain/access.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import { subjectOf } from '../../shared/domain/document-subject.ts';
import { isAuthoritative } from '../../shared/domain/languages.ts';
import type { DocumentContext } from './document-context.ts';
import type { OpenedDocument } from './open-document.ts';

/** All language versions of a text, the original first (TL-1). What was begun and never came into being is left out. */
export async function languageFamily(
  { store }: Pick<DocumentContext, 'store'>,
  state: DocumentState,
): Promise<readonly DocumentState[]> {
  const original = state.translationOf === null ? state : await store.load(state.translationOf);
  if (original === undefined) return [state];
  const ids = original.translations.map(({ id }) => id);
  const others = await Promise.all(ids.map(async (id) => (id === state.id ? state : store.load(id))));
  return [original, ...others.filter((each) => each !== undefined)];
}

/**
 * The version whose changes this one follows: a translation follows the original, the original the translation that was
 * made authoritative. The authoritative one follows none.
 */
export function leaderOf(state: DocumentState, family: readonly DocumentState[]): DocumentState | undefined {
  if (isAuthoritative(state)) return undefined;
  if (state.translationOf === null) return family.find(isAuthoritative);
  return family.find(({ id }) => id === state.translationOf);
}

/** Whether who opened one version may do this with another (AC-1): each is judged by its own stage and mark. */
export function mayInVersion(
  { actor, project }: Pick<OpenedDocument, 'actor' | 'project'>,
  state: DocumentState,
  action: DocumentAction,
): boolean {
  return can({ actor, action, subject: subjectOf(state, project.settings) }).ok;
}
