import type { CommandOf, TextCommand } from './commands.ts';
import { cutVersion, isSameFormat, isSameText, lastVersion } from './cut-version.ts';
import type { Decision } from './decision-context.ts';
import { decideGuide, decidePageLimit } from './decide-guides.ts';
import type { DocumentState } from './document-state.ts';
import { optionalProse, requiredTitle } from './input-checks.ts';
import { all, ok, refuse } from './refusal.ts';

/** The document's name and marks, and its versions. */
export function decideText(state: DocumentState, command: TextCommand): Decision {
  switch (command.type) {
    case 'join-drafting':
      return ok([{ type: 'draftingJoined', data: {} }]);
    case 'rename':
      return decideRename(state, command);
    case 'change-numbering':
      return decideNumbering(state, command);
    case 'set-guide':
      return decideGuide(state, command);
    case 'set-page-limit':
      return decidePageLimit(state, command);
    case 'change-confidentiality':
      return decideConfidentiality(state, command);
    case 'cut-version':
      return decideCutVersion(state, command);
    case 'restore-version':
      return decideRestoreVersion(state, command);
  }
}

function decideRename(state: DocumentState, command: CommandOf<'rename'>): Decision {
  const title = requiredTitle(command.title, 'title');
  if (!title.ok) return title;
  if (title.value === state.title) return refuse('already-done');
  return ok([{ type: 'documentRenamed', data: { title: title.value } }]);
}

function decideNumbering(state: DocumentState, { format }: CommandOf<'change-numbering'>): Decision {
  if (isSameFormat(format, state.numbering)) return refuse('already-done');
  return ok([{ type: 'numberingChanged', data: { format } }]);
}

function decideConfidentiality(
  state: DocumentState,
  { isConfidential }: CommandOf<'change-confidentiality'>,
): Decision {
  if (isConfidential === state.isConfidential) return refuse('already-done');
  return ok([{ type: 'confidentialityChanged', data: { isConfidential } }]);
}

/** Cuts a version by hand; the reasons of the lifecycle are not for the asking. */
function decideCutVersion(state: DocumentState, command: CommandOf<'cut-version'>): Decision {
  const { text, reason } = command;
  if (reason !== 'manual' && reason !== 'before-restore') return refuse('invalid-input', {}, 'reason');
  const words = all(requiredTitle(command.name, 'name'), optionalProse(command.note, 'note'));
  if (!words.ok) return words;
  const last = lastVersion(state);
  if (last !== undefined && isSameText(state, last, text))
    return refuse('text-unchanged', { version: last.number });
  const label = { reason, name: command.name.trim(), note: command.note.trim() };
  return ok(cutVersion(state, text, label).events);
}

/** Records that the live text was set back to a version as a forward change. */
function decideRestoreVersion(state: DocumentState, { number }: CommandOf<'restore-version'>): Decision {
  const version = state.versions.find((candidate) => candidate.number === number);
  if (version === undefined) return refuse('unknown-version', { version: number });
  return ok([{ type: 'versionRestored', data: { number, digest: version.digest } }]);
}
