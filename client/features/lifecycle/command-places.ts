import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';

/** Commands that have a page of their own instead of a dialog. */
const pages: Readonly<Partial<Record<LifecycleCommandName, string>>> = {
  'take-position': 'endorsement',
  'record-attendance': 'validation',
  'add-agenda-item': 'validation',
  'decide-agenda-item': 'validation',
};

/** The sub-page of the document where the command is given; null when a dialog opens. */
export function pageOfCommand(command: LifecycleCommandName): string | null {
  return pages[command] ?? null;
}
