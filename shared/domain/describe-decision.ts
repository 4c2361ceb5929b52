import type { DecisionRule, Position } from './decisions.ts';
import type { EventOf, NewEvent } from './events.ts';
import { excerptOf, sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import { withWords } from './with-words.ts';

type DecisionEvent = Extract<
  NewEvent,
  {
    readonly type:
      | 'validationOpened'
      | 'attendanceRecorded'
      | 'agendaItemAdded'
      | 'agendaItemDecided'
      | 'validationClosed'
      | 'endorsementOpened'
      | 'noticeSent'
      | 'positionTaken'
      | 'endorsementClosed';
  }
>;

const positionTaken: Readonly<Record<Position, string>> = {
  endorse: '{{delegation}} endorses version {{version}}',
  'no-objection': '{{delegation}} has no objection to version {{version}}',
  'endorse-with-reservation': '{{delegation}} endorses version {{version}} with a reservation: {{reason}}',
  object: '{{delegation}} objects to version {{version}}: {{reason}}',
  abstain: '{{delegation}} abstains on version {{version}}',
  recuse: '{{delegation}} recuses itself from version {{version}}',
};

const endorsementOpened: Readonly<Record<DecisionRule, string>> = {
  consensus: 'Opened endorsement of version {{version}} by consensus until {{deadline}}',
  unanimity: 'Opened endorsement of version {{version}} by unanimity until {{deadline}}',
  'three-quarters': 'Opened endorsement of version {{version}} by three quarters until {{deadline}}',
  'two-thirds': 'Opened endorsement of version {{version}} by two thirds until {{deadline}}',
  'simple-majority': 'Opened endorsement of version {{version}} by simple majority until {{deadline}}',
};

/** Validation and endorsement in words. */
export function describeDecision(event: DecisionEvent): Sentence {
  switch (event.type) {
    case 'validationOpened':
      return sentence('Opened validation of version {{version}}', { version: event.data.version });
    case 'attendanceRecorded':
      return sentence('Recorded the attendance; delegations present: {{count}}', {
        count: event.data.present.length,
      });
    case 'agendaItemAdded':
      return sentence('Added to the agenda: {{title}}', { title: event.data.item.title });
    case 'agendaItemDecided':
      return sentence('Recorded a decision: {{excerpt}}', { excerpt: excerptOf(event.data.decision) });
    case 'validationClosed':
      return validationClosed(event.data);
    case 'endorsementOpened':
      return sentence(endorsementOpened[event.data.rule], {
        version: event.data.version,
        deadline: event.data.deadline,
      });
    case 'noticeSent':
      return sentence('Gave notice of the endorsement to a delegation; addresses: {{count}}', {
        count: event.data.to.length,
      });
    case 'positionTaken':
      return positionSentence(event.data);
    case 'endorsementClosed':
      return sentence('Closed the endorsement. {{outcome}}', { outcome: event.data.sentence });
  }
}

function validationClosed({ outcome, reason }: EventOf<'validationClosed'>['data']): Sentence {
  return withWords(outcome === 'validated' ? 'Validated the text' : 'Returned the text for revision', reason);
}

function positionSentence({ position, reason, signature }: EventOf<'positionTaken'>['data']): Sentence {
  return sentence(positionTaken[position], {
    delegation: signature.delegationName,
    version: signature.version,
    reason: excerptOf(reason),
  });
}
