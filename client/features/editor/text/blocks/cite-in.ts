import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { piecesOfNode, spellWords } from '../../../../../shared/content/spell-words.ts';
import type { Cite } from '../../../../../shared/content/spell-words.ts';

const citing = new PluginKey<Cite>('citing');

/** Lets whoever has the state of the text spell its references. */
export function citePlugin(cite: Cite): Plugin<Cite> {
  return new Plugin<Cite>({ key: citing, state: { init: () => cite, apply: (_, known) => known } });
}

/** How clauses are cited in an open text at the moment. */
export function citeIn(state: EditorState): Cite {
  return citing.getState(state) ?? (() => '');
}

/** The words of a block as they are read at the moment. */
export function spelledBlock(state: EditorState, block: Node): string {
  return spellWords(piecesOfNode(block), citeIn(state)).text;
}
