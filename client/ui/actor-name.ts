import type { ActorView } from '../../shared/contract/document-views.ts';
import type { Translate } from '../lib/i18n.ts';

/** Who did it, with the delegation they speak for. */
export function actorNameOf(actor: ActorView, t: Translate): string {
  if (actor.kind === 'clock') return t('The clock');
  return actor.delegationName === null ? actor.name : `${actor.name} (${actor.delegationName})`;
}
