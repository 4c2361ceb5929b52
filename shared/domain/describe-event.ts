/** The ledger in words: one sentence for each event. Who did it and when is shown beside the sentence. */
import { describeAttachment } from './describe-attachment.ts';
import { describeContribution } from './describe-contribution.ts';
import { describeDecision } from './describe-decision.ts';
import { describeLanguages } from './describe-languages.ts';
import { describeLifecycle } from './describe-lifecycle.ts';
import type { EventOf, NewEvent } from './events.ts';
import { excerptOf, sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';

/** What happened, as a template with its params; the template is the key for translation. Instants stay ISO 8601. */
export function describeEvent(event: NewEvent): Sentence {
  switch (event.type) {
    case 'documentCreated':
      return sentence('Created the document “{{title}}”', { title: event.data.title });
    case 'documentRenamed':
      return sentence('Renamed the document to “{{title}}”', { title: event.data.title });
    case 'numberingChanged':
      return sentence(
        event.data.format === null ? 'Brought back the usual numbering' : 'Changed how the text is numbered',
      );
    case 'guideSet':
      return guideSet(event.data);
    case 'pageLimitSet':
      return event.data.pages === null
        ? sentence('Lifted the page limit')
        : sentence('Set the page limit to {{pages}}', { pages: event.data.pages });
    case 'confidentialityChanged':
      return sentence(
        event.data.isConfidential
          ? 'Marked the document as confidential'
          : 'Lifted the confidentiality of the document',
      );
    case 'draftingJoined':
      return sentence('Opened the draft to write in it');
    case 'versionCut':
      return versionCut(event.data);
    case 'versionRestored':
      return sentence('Restored version {{number}}', { number: event.data.number });
    case 'threadOpened':
    case 'replyAdded':
    case 'commentEdited':
    case 'threadResolved':
    case 'threadReopened':
    case 'amendmentProposed':
    case 'amendmentApplied':
    case 'disposed':
    case 'authorAnswered':
      return describeContribution(event);
    case 'validationOpened':
    case 'attendanceRecorded':
    case 'agendaItemAdded':
    case 'agendaItemDecided':
    case 'validationClosed':
    case 'endorsementOpened':
    case 'noticeSent':
    case 'positionTaken':
    case 'endorsementClosed':
      return describeDecision(event);
    case 'attachmentAdded':
    case 'attachmentChanged':
    case 'attachmentRemoved':
      return describeAttachment(event);
    case 'translationStarted':
    case 'clausesConfirmed':
    case 'authorityChanged':
      return describeLanguages(event);
    default:
      return describeLifecycle(event);
  }
}

function guideSet({ guide }: EventOf<'guideSet'>['data']): Sentence {
  const { isLocked, isRequired, words } = guide;
  const text = words.trim() === '' ? '…' : excerptOf(words);
  if (isLocked) return sentence('Locked the clause “{{text}}”', { text });
  return isRequired
    ? sentence('Made the clause “{{text}}” required', { text })
    : sentence('Changed the guidance at the clause “{{text}}”', { text });
}

function versionCut({ number, name }: EventOf<'versionCut'>['data']): Sentence {
  return name === ''
    ? sentence('Cut version {{number}}', { number })
    : sentence('Cut version {{number}}: {{name}}', { number, name });
}
