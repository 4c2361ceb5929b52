/** Moving a clause with all that belongs to it by its id, wherever the caret is: for the outline and the handle. */
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { XmlFragment } from 'yjs';
import { endOfChildren } from '../../../../../shared/domain/clause-rank.ts';
import { shiftRoots } from './clause-commands.ts';
import { ranksOf } from '../blocks/clause-tree.ts';
import type { BlockRange } from '../blocks/clause-tree.ts';
import { moveClauses, moveRangeTo } from './move-clauses.ts';
import type { Direction } from './move-clauses.ts';

type OpenText = Pick<EditorView, 'state' | 'dispatch'>;

export class ClauseMoves {
  readonly #fragment: XmlFragment;
  readonly #view: () => OpenText | null;

  constructor(fragment: XmlFragment, view: () => OpenText | null) {
    this.#fragment = fragment;
    this.#view = view;
  }

  /** What the selection touches, past its neighbour. */
  selected(direction: Direction): Command {
    return moveClauses(this.#fragment, direction);
  }

  /** Past its neighbour; `false` where there is none. */
  past(id: string, direction: Direction): boolean {
    return this.#run(moveClauses(this.#fragment, direction, (state) => treeOf(state, id)));
  }

  /** One level in (1) or out (-1), with what is under it. */
  shift(id: string, by: 1 | -1): boolean {
    return this.#run(
      shiftRoots(by, (state) => {
        const tree = treeOf(state, id);
        return tree === null ? [] : [tree];
      }),
    );
  }

  /** Before a block or right after it, or after all that belongs to it. */
  beside(id: string, target: string, side: 'before' | 'after' | 'after-whole'): boolean {
    const view = this.#view();
    const place = view === null ? null : treeOf(view.state, target);
    if (place === null) return false;
    const before = { before: place.from, after: place.from + 1, 'after-whole': place.to }[side];
    return this.#run(moveRangeTo(this.#fragment, (state) => treeOf(state, id), before));
  }

  #run(command: Command): boolean {
    const view = this.#view();
    return view !== null && command(view.state, view.dispatch);
  }
}

function treeOf({ doc }: EditorState, id: string): BlockRange | null {
  for (let from = 0; from < doc.childCount; from += 1) {
    if (doc.child(from).attrs['id'] === id) return { from, to: endOfChildren(from, ranksOf(doc)) };
  }
  return null;
}
