import type { ActorView } from '../../shared/contract/document-views.ts';
import type { EventActor } from '../../shared/domain/actor.ts';

export function presentActor(actor: EventActor): ActorView {
  if (actor.kind === 'clock') return { kind: 'clock' };
  const { personId, name, role, delegationName } = actor;
  return { kind: 'person', personId, name, role, delegationName };
}
