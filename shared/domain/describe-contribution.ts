import type { Anchor } from './anchor.ts';
import type { Disposition } from './dispositions.ts';
import type { EventOf, NewEvent } from './events.ts';
import { excerptOf, sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';

type ContributionEvent = Extract<
  NewEvent,
  {
    readonly type:
      | 'threadOpened'
      | 'replyAdded'
      | 'commentEdited'
      | 'threadResolved'
      | 'threadReopened'
      | 'amendmentProposed'
      | 'amendmentApplied'
      | 'disposed'
      | 'authorAnswered';
  }
>;

const onThread: Readonly<Record<Disposition, string>> = {
  accepted: 'Accepted a comment',
  'accepted-in-part': 'Accepted a comment in part: {{reason}}',
  'not-accepted': 'Did not accept a comment: {{reason}}',
  noted: 'Noted a comment',
  duplicate: 'Marked a comment as a duplicate',
  'out-of-scope': 'Marked a comment as out of scope: {{reason}}',
  withdrawn: 'Withdrew a comment',
};

const onAmendment: Readonly<Record<Disposition, string>> = {
  accepted: 'Accepted an amendment',
  'accepted-in-part': 'Accepted an amendment in part: {{reason}}',
  'not-accepted': 'Did not accept an amendment: {{reason}}',
  noted: 'Noted an amendment',
  duplicate: 'Marked an amendment as a duplicate',
  'out-of-scope': 'Marked an amendment as out of scope: {{reason}}',
  withdrawn: 'Withdrew an amendment',
};

/** Threads, amendments and dispositions in words. */
export function describeContribution(event: ContributionEvent): Sentence {
  switch (event.type) {
    case 'threadOpened':
      return threadOpened(event.data);
    case 'replyAdded':
      return sentence('Replied: {{excerpt}}', { excerpt: excerptOf(event.data.body) });
    case 'commentEdited':
      return sentence('Changed a comment to: {{excerpt}}', { excerpt: excerptOf(event.data.body) });
    case 'threadResolved':
      return sentence('Resolved a thread');
    case 'threadReopened':
      return sentence('Reopened a thread');
    case 'amendmentProposed':
      return amendmentProposed(event.data);
    case 'amendmentApplied':
      return sentence('Wrote the wording of an amendment into the text');
    case 'disposed':
      return disposed(event.data);
    case 'authorAnswered':
      return sentence(
        event.data.isSatisfied ? 'Is satisfied with a disposition' : 'Is not satisfied with a disposition',
      );
  }
}

function threadOpened({ anchor, body }: EventOf<'threadOpened'>['data']): Sentence {
  const excerpt = excerptOf(body);
  const number = numberOf(anchor);
  return number === ''
    ? sentence('Commented: {{excerpt}}', { excerpt })
    : sentence('Commented on clause {{number}}: {{excerpt}}', { number, excerpt });
}

function numberOf(anchor: Anchor): string {
  return anchor.scope === 'document' ? '' : anchor.number;
}

function amendmentProposed({ wording }: EventOf<'amendmentProposed'>['data']): Sentence {
  const { kind, number } = wording;
  if (kind === 'delete') return sentence('Proposed to delete clause {{number}}', { number });
  return kind === 'change'
    ? sentence('Proposed new wording for clause {{number}}', { number })
    : sentence('Proposed a new clause after clause {{number}}', { number });
}

function disposed({ subject, disposition, reason }: EventOf<'disposed'>['data']): Sentence {
  const templates = subject.kind === 'thread' ? onThread : onAmendment;
  return sentence(templates[disposition], { reason: excerptOf(reason) });
}
