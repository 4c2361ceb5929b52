import { titledContent } from '../../../shared/content/templates/template-of.ts';
import { createDocument as decideCreation } from '../../../shared/domain/create-document.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { Decision } from '../../../shared/domain/decision-context.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { initialState } from '../../../shared/domain/evolve.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import { copyImages } from '../../documents/text-images.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';

export type NewTranslation = { readonly language: string; readonly title: string };

/** How long a start may be under way, in milliseconds; one that is older and came to nothing is begun again. */
const underWay = 60_000;

/**
 * The entry in the original's ledger comes first and is the lock: of two at once one begins the version in a language.
 * Then come the text and the document. A crash between leaves an entry without a document, and the next start replaces it.
 */
export async function startTranslation(
  context: DocumentContext,
  opened: OpenedDocument,
  wanted: NewTranslation,
): Promise<Result<{ readonly id: DocumentId }>> {
  const { state, actor, project } = opened;
  const creation = creationOf(state, wanted);
  const allowed = decideCreation(creation, actor);
  if (!allowed.ok) return allowed;
  const translationId: DocumentId = asId(context.ids.next());
  const { language } = wanted;
  const lost = await lostStart(context, state, language);
  const started = await changeDocument(context, {
    documentId: state.id,
    actor,
    settings: project.settings,
    command: { type: 'start-translation', translationId, language, lost },
    seenSeq: null,
  });
  if (!started.ok) return started;
  return createFrom(context, { actor, state: started.value }, { translationId, wanted });
}

type Creating = { readonly translationId: DocumentId; readonly wanted: NewTranslation };

async function createFrom(
  context: DocumentContext,
  { state, actor }: Pick<OpenedDocument, 'state' | 'actor'>,
  { translationId, wanted }: Creating,
): Promise<Result<{ readonly id: DocumentId }>> {
  const content = titledContent(await context.liveText.freeze(state.id), wanted.title);
  const by = actor.kind === 'person' ? actor.personId : '';
  await copyImages(context, content, { from: state.id, to: translationId, at: nowOf(context) });
  await context.liveText.create(translationId, content, by);
  const decision = withNumbering(decideCreation(creationOf(state, wanted), actor), state);
  if (!decision.ok) return decision;
  const appending = { events: decision.value, actor, at: nowOf(context) };
  const created = await context.store.append({ state: initialState(translationId), ...appending });
  if (!created.ok) throw new Error('A new id names a document that exists.');
  await markLate(context, created.state, actor);
  return ok({ id: translationId });
}

/** TL-7: the original was marked as confidential between reading it and this. */
async function markLate(context: DocumentContext, translation: DocumentState, actor: Actor): Promise<void> {
  const original =
    translation.translationOf === null ? undefined : await context.store.load(translation.translationOf);
  if (original?.isConfidential !== true || translation.isConfidential) return;
  const events = [{ type: 'confidentialityChanged', data: { isConfidential: true } }] as const;
  const marked = await context.store.append({ state: translation, events, actor, at: nowOf(context) });
  // Who came between has marked it or will be seen again: whoever marks the original looks once more.
  if (!marked.ok)
    context.onFault(new Error('Another change came first.'), 'marking a translation as confidential');
}

function creationOf(
  { projectId, kind, isConfidential, id: translationOf }: DocumentState,
  { language, title }: NewTranslation,
) {
  return { projectId, kind, isConfidential, translationOf, language, title };
}

/** A language version counts as the original does (TX-2). */
function withNumbering(decision: Decision, { numbering: format }: DocumentState): Decision {
  if (!decision.ok || format === null) return decision;
  return ok([...decision.value, { type: 'numberingChanged', data: { format } }]);
}

async function lostStart(
  context: DocumentContext,
  { translations }: DocumentState,
  language: string,
): Promise<DocumentId | null> {
  const begun = translations.find((each) => each.language === language);
  if (begun === undefined || context.clock.now() - Date.parse(begun.at) < underWay) return null;
  return (await context.store.load(begun.id)) === undefined ? begun.id : null;
}
