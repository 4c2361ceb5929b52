import type { CommandOf, LanguageCommand } from './commands.ts';
import type { Decision } from './decision-context.ts';
import type { DocumentState } from './document-state.ts';
import { requiredReason } from './input-checks.ts';
import { isAuthoritative } from './languages.ts';
import { primaryOf } from './primary-language.ts';
import { ok, refuse } from './refusal.ts';

/** Language versions of a document (TL). */
export function decideLanguages(state: DocumentState, command: LanguageCommand): Decision {
  switch (command.type) {
    case 'start-translation':
      return decideStartTranslation(state, command);
    case 'confirm-clauses':
      return decideConfirm(state, command);
    case 'change-authority':
      return decideAuthority(state, command);
  }
}

/** Once for each language, and from the original only: versions of versions would follow nothing (TL-1). */
function decideStartTranslation(
  state: DocumentState,
  { translationId, language, lost }: CommandOf<'start-translation'>,
): Decision {
  if (state.translationOf !== null) return refuse('not-the-original');
  const others = state.translations.filter(({ id }) => id !== lost);
  const taken = [state.language, ...others.map((each) => each.language)];
  if (taken.map(primaryOf).includes(primaryOf(language))) return refuse('language-taken', {}, 'language');
  return ok([{ type: 'translationStarted', data: { translationId, language } }]);
}

function decideConfirm(state: DocumentState, command: CommandOf<'confirm-clauses'>): Decision {
  if (isAuthoritative(state)) return refuse('is-authoritative');
  const { other, ownText, otherText } = command;
  const known = state.confirmations.get(other);
  const clauses = command.clauses.filter(({ id, own, other: of }) => {
    const last = known?.get(id);
    return last?.own !== own || last.other !== of;
  });
  if (clauses.length === 0) return refuse('already-done');
  return ok([{ type: 'clausesConfirmed', data: { other, clauses, ownText, otherText } }]);
}

/** TL-5: before a text has gone to its decision, or when its next edition is drafted; never under one that is decided on. */
function decideAuthority(
  state: DocumentState,
  { authoritative, language, reason: typed }: CommandOf<'change-authority'>,
): Decision {
  const { stage } = state;
  const reason = requiredReason(typed);
  if (!reason.ok) return reason;
  const becomes = authoritative === state.id;
  if (becomes === isAuthoritative(state)) return refuse('already-done');
  if (stage !== 'drafting' && stage !== 'revision') return refuse('wrong-stage', { stage });
  const data = { isAuthoritative: becomes, authoritative, language, reason: reason.value };
  return ok([{ type: 'authorityChanged', data }]);
}
