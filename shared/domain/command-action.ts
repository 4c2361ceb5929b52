import type { DocumentAction } from './access.ts';
import type { Actor } from './actor.ts';
import type {
  AskedCommand,
  AttachmentCommand,
  ContributionCommand,
  LanguageCommand,
  TextCommand,
} from './commands.ts';
import { isOwnAttachment } from './decide-attachment.ts';
import { isOwnContribution } from './decide-disposition.ts';
import type { DocumentState } from './document-state.ts';
import { isLifecycleCommand } from './lifecycle.ts';

type PlainCommand = (TextCommand | ContributionCommand | AttachmentCommand | LanguageCommand)['type'];

const actionFor: Readonly<Record<PlainCommand, DocumentAction>> = {
  'join-drafting': 'text.edit',
  rename: 'document.rename',
  'change-numbering': 'numbering.change',
  'set-guide': 'guides.change',
  'set-page-limit': 'guides.change',
  'change-confidentiality': 'document.set-confidentiality',
  'cut-version': 'version.cut',
  'restore-version': 'version.restore',
  'open-thread': 'thread.open',
  reply: 'thread.reply',
  'edit-comment': 'thread.reply',
  'resolve-thread': 'thread.reply',
  'reopen-thread': 'thread.reply',
  'propose-amendment': 'amendment.propose',
  dispose: 'disposition.give',
  'answer-disposition': 'text.read',
  attach: 'attachment.add',
  'change-attachment': 'attachment.manage',
  'remove-attachment': 'attachment.manage',
  'start-translation': 'translation.start',
  'confirm-clauses': 'translation.confirm',
  'change-authority': 'authority.change',
};

/** The action that `can` is asked about before a command is decided. To withdraw one's own comment is to reply to it. */
export function actionOf(state: DocumentState, command: AskedCommand, actor: Actor): DocumentAction {
  if (command.type === 'dispose' && command.disposition === 'withdrawn') {
    return isOwnContribution(state, command.subject, { actor }) ? 'thread.reply' : 'disposition.give';
  }
  if (command.type === 'change-attachment' || command.type === 'remove-attachment') {
    if (isOwnAttachment(state, command.attachmentId, actor)) return 'attachment.add';
  }
  return isLifecycleCommand(command.type) ? command.type : actionFor[command.type];
}
