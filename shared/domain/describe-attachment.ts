import type { EventOf, NewEvent } from './events.ts';
import { sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';

type AttachmentEvent = Extract<
  NewEvent,
  { readonly type: 'attachmentAdded' | 'attachmentChanged' | 'attachmentRemoved' }
>;

export function describeAttachment(event: AttachmentEvent): Sentence {
  switch (event.type) {
    case 'attachmentAdded':
      return added(event.data);
    case 'attachmentChanged':
      return sentence(
        event.data.isConfidential
          ? 'Changed the description of an attachment; it is confidential'
          : 'Changed the description of an attachment; it is not confidential',
      );
    case 'attachmentRemoved':
      return sentence('Removed the attachment “{{name}}”', { name: event.data.name });
  }
}

function added({ name, isConfidential }: EventOf<'attachmentAdded'>['data']): Sentence {
  return isConfidential
    ? sentence('Attached “{{name}}” as confidential', { name })
    : sentence('Attached “{{name}}”', { name });
}
