import type { DocumentEventType, LedgerEvent } from '../../shared/domain/events.ts';

/** Events after which a lifecycle command means something else than it did when the person decided to send it (LC-4). */
const transitions: readonly DocumentEventType[] = [
  'reviewOpened',
  'reviewClosed',
  'draftingReopened',
  'validationOpened',
  'validationClosed',
  'endorsementOpened',
  'deadlineExtended',
  'endorsementClosed',
  'clearanceSubmitted',
  'clearanceGiven',
  'clearanceReturned',
  'published',
  'editionStarted',
  'withdrawn',
  'reinstated',
];

export function isTransition(event: LedgerEvent): boolean {
  return transitions.includes(event.type);
}
