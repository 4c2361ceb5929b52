import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { Plugin } from 'prosemirror-state';
import { columnResizing, tableEditing } from 'prosemirror-tables';
import type { Awareness } from 'y-protocols/awareness';
import { ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import type { initProseMirrorDoc } from 'y-prosemirror';
import type { XmlFragment } from 'yjs';
import { idsPlugin } from './ids-plugin.ts';
import { clauseInputRules } from './commands/input-rules.ts';
import { editingKeymaps, readingKeymap } from './commands/keymap.ts';
import type { PageKeys } from './commands/keymap.ts';
import { pastePlugin } from './paste/paste.ts';
import { readOnlyPlugin } from './read-only.ts';
import { remoteCursors } from './shown/remote-cursors.ts';
import type { SlashSession } from './slash-session.ts';
import { TextTableView } from './shown/table-view.ts';
import { textWatchPlugin } from './text-watch.ts';
import type { TextWatch } from './text-watch.ts';

export type EditorParts = {
  readonly fragment: XmlFragment;
  readonly awareness: Awareness;
  readonly nextId: () => string;
  readonly canEdit: () => boolean;
  readonly pageKeys: PageKeys;
  readonly slash: SlashSession;
  readonly watch: TextWatch;
  /** Which shared object each node of the first document was made from; `null` when the text has nothing yet. */
  readonly mapping: SharedNodes | null;
};
export type SharedNodes = ReturnType<typeof initProseMirrorDoc>['mapping'];

/** Undo takes back one's own changes only, and leaves a clause standing in which others wrote meanwhile. */
export function editorPlugins(parts: EditorParts): readonly Plugin[] {
  const { fragment, awareness, nextId, canEdit, pageKeys, slash, watch, mapping } = parts;
  return [
    mapping === null ? ySyncPlugin(fragment) : ySyncPlugin(fragment, { mapping }),
    remoteCursors(awareness),
    yUndoPlugin({ protectedNodes: new Set(['clause', 'line']) }),
    readOnlyPlugin(canEdit),
    slash.plugin(),
    readingKeymap(pageKeys),
    clauseInputRules(),
    ...editingKeymaps(fragment, pageKeys).map((plugin) => onlyWhen(canEdit, plugin)),
    pastePlugin({ format: () => watch.numbers.format, nextId }),
    idsPlugin({ nextId, canEdit }),
    columnResizing({ cellMinWidth: 40, View: TextTableView }),
    tableEditing(),
    dropCursor({ color: 'var(--mantine-primary-color-filled)', width: 2 }),
    gapCursor(),
    textWatchPlugin(watch),
  ];
}

/** The same keys, heard only while the condition holds: a seat can change while the text is open. */
function onlyWhen(condition: () => boolean, { props }: Plugin): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        return condition() && props.handleKeyDown?.call(this, view, event) === true;
      },
    },
  });
}
