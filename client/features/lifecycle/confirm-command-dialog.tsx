import { Text } from '@mantine/core';
import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import { lifecycleRequest } from '../../../shared/contract/document-routes.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { useT } from '../../lib/i18n.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { commandWords } from '../../ui/words.ts';
import type { CommandDialogProps } from './command-dialog-props.ts';
import { useLifecycle } from './use-lifecycle.ts';

/** What happens, said before it happens. Commands without further input. */
const confirmationWords = {
  'close-review':
    'The round ends now. Delegations can no longer comment, and the drafter answers what they said.',
  'reopen-drafting': 'The text goes back to drafting. Nothing is lost; the rounds so far stay on record.',
  'close-endorsement': 'The outcome is computed from the positions by the rule. It cannot be chosen.',
  'submit-for-clearance': 'The text is frozen as a version and goes to the supervisor for clearance.',
  publish: 'The text gets its public page and its PDF. Everybody with the link can read it.',
  'publish-translation':
    'The translation gets its public page beside the authoritative text. It says that only the other one binds.',
  'start-edition':
    'A new edition is drafted from this text. The published edition stays in force until the next one is published.',
} as const;

export const confirmations: Readonly<Partial<Record<LifecycleCommandName, string>>> = confirmationWords;

type ConfirmCommandDialogProps = CommandDialogProps & {
  readonly command: LifecycleCommandName;
  readonly words: string;
};

export function ConfirmCommandDialog({ document, command, words, onClose }: ConfirmCommandDialogProps) {
  const t = useT();
  const send = useLifecycle(document);
  return (
    <ConfirmDialog
      isOpen
      title={t(commandWords[command])}
      onClose={onClose}
      confirmLabel={t(commandWords[command])}
      onConfirm={() => send(bareRequest(command))}
    >
      <Text component="span">{t(words)}</Text>
    </ConfirmDialog>
  );
}

function bareRequest(type: LifecycleCommandName): LifecycleRequest {
  return lifecycleRequest.parse({ type });
}
