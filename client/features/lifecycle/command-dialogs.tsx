import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { ConfirmCommandDialog, confirmations } from './confirm-command-dialog.tsx';
import { ExtendDeadlineDialog } from './extend-deadline-dialog.tsx';
import { OpenEndorsementDialog } from './open-endorsement-dialog.tsx';
import { OpenReviewDialog } from './open-review-dialog.tsx';
import { OpenValidationDialog } from './open-validation-dialog.tsx';
import { ReasonDialog, reasons } from './reason-dialog.tsx';

export type OpenDialogs = {
  readonly command: LifecycleCommandName | null;
  readonly open: (command: LifecycleCommandName) => void;
  readonly close: () => void;
};

export function useCommandDialogs(): OpenDialogs {
  const [command, setCommand] = useState<LifecycleCommandName | null>(null);
  return { command, open: setCommand, close: () => setCommand(null) };
}

/** The dialog of the command that is open; each mounts fresh, so nothing typed for another stays. */
export function CommandDialogs({
  document,
  dialogs,
}: {
  readonly document: DocumentView;
  readonly dialogs: OpenDialogs;
}) {
  const { command, close } = dialogs;
  if (command === null) return null;
  const shared = { document, onClose: close };
  if (command === 'open-review') return <OpenReviewDialog {...shared} />;
  if (command === 'open-validation') return <OpenValidationDialog {...shared} />;
  if (command === 'open-endorsement') return <OpenEndorsementDialog {...shared} />;
  if (command === 'extend-deadline') return <ExtendDeadlineDialog {...shared} />;
  const reason = reasons[command];
  if (reason !== undefined) return <ReasonDialog {...shared} command={command} words={reason} />;
  const confirmation = confirmations[command];
  if (confirmation === undefined) return null;
  return <ConfirmCommandDialog {...shared} command={command} words={confirmation} />;
}
