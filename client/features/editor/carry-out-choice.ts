import type { Command } from 'prosemirror-state';
import type { Choice, Insertion } from './text/commands/clause-choices.ts';
import { retype } from './text/commands/clause-commands.ts';
import { insertFootnote } from './text/commands/footnote-commands.ts';
import { randomId } from '../../lib/random-id.ts';
import type { EditorSession } from './text/editor-session.ts';
import { insertPageBreak, insertTable } from './text/commands/table-commands.ts';

const insertions: Readonly<Record<Exclude<Insertion, 'image' | 'character'>, Command>> = {
  table: insertTable,
  footnote: insertFootnote(randomId),
  pageBreak: insertPageBreak,
};

/** What was chosen in the slash menu, in the place of the words that asked for it. */
export function carryOutChoice(session: EditorSession, choice: Choice): void {
  session.slash.takeWords();
  if (!('insert' in choice)) session.run(retype(choice.kind, choice.level));
  else if (choice.insert === 'image') session.ask('open-image');
  else if (choice.insert === 'character') session.ask('open-characters');
  else session.run(insertions[choice.insert]);
}
