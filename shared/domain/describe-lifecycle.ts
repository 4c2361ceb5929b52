import type { EventOf, NewEvent } from './events.ts';
import { excerptOf, sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { withWords } from './with-words.ts';

type LifecycleEvent = Extract<
  NewEvent,
  {
    readonly type:
      | 'reviewOpened'
      | 'reviewClosed'
      | 'draftingReopened'
      | 'deadlineExtended'
      | 'clearanceSubmitted'
      | 'clearanceGiven'
      | 'clearanceReturned'
      | 'published'
      | 'editionStarted'
      | 'withdrawn'
      | 'reinstated';
  }
>;

/** The life of the text in words. */
export function describeLifecycle(event: LifecycleEvent): Sentence {
  switch (event.type) {
    case 'reviewOpened':
      return reviewOpened(event.data);
    case 'reviewClosed':
      return sentence('Closed the review');
    case 'draftingReopened':
      return sentence('Reopened drafting');
    case 'deadlineExtended':
      return sentence('Extended the deadline to {{deadline}}: {{reason}}', {
        deadline: event.data.deadline,
        reason: excerptOf(event.data.reason),
      });
    case 'clearanceSubmitted':
      return sentence('Submitted version {{version}} for clearance', { version: event.data.version });
    case 'clearanceGiven':
      return withWords('Cleared the document', event.data.note);
    case 'clearanceReturned':
      return withWords('Returned the document', event.data.reason);
    case 'published':
      return sentence('Published version {{version}} as edition {{edition}}', {
        version: event.data.version,
        edition: event.data.edition,
      });
    case 'editionStarted':
      return sentence('Started edition {{edition}}', { edition: event.data.edition });
    case 'withdrawn':
      return withWords('Withdrew the document', event.data.reason);
    case 'reinstated':
      return withWords('Reinstated the document', event.data.reason);
    default:
      return undescribed(event);
  }
}

function reviewOpened({ number, version, deadline }: EventOf<'reviewOpened'>['data']): Sentence {
  return sentence('Opened round {{number}} on version {{version}} until {{deadline}}', {
    number,
    version,
    deadline,
  });
}

function undescribed(event: never): never {
  throw new Error(`No sentence for ${JSON.stringify(event)}.`);
}
