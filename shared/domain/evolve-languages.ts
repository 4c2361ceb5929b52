import type { DocumentState } from './document-state.ts';
import type { EventOf } from './events.ts';
import type { ClauseId } from './ids.ts';
import type { ConfirmationState } from './language-state.ts';
import { profileOf } from './stages.ts';

type LanguageEvent = EventOf<'translationStarted' | 'clausesConfirmed' | 'authorityChanged'>;

/** Language versions of a document, what is confirmed between them, and which one is authoritative (TL). */
export function evolveLanguages(state: DocumentState, event: LanguageEvent): DocumentState {
  switch (event.type) {
    case 'translationStarted': {
      const { translationId: id, language } = event.data;
      // A start that a crash cut short is begun again under another id.
      const others = state.translations.filter((each) => each.language !== language);
      return { ...state, translations: [...others, { id, language, at: event.at }] };
    }
    case 'clausesConfirmed':
      return withConfirmations(state, event);
    case 'authorityChanged':
      return { ...state, profile: event.data.isAuthoritative ? profileOf(state.kind) : 'translation' };
  }
}

function withConfirmations(
  state: DocumentState,
  { data, at, actor: by }: EventOf<'clausesConfirmed'>,
): DocumentState {
  const { other, clauses, ownText, otherText } = data;
  const known = new Map<ClauseId, ConfirmationState>(state.confirmations.get(other));
  for (const clause of clauses) {
    known.set(clause.id, { own: clause.own, other: clause.other, ownText, otherText, at, by });
  }
  return { ...state, confirmations: new Map(state.confirmations).set(other, known) };
}
