/** An editor without a page: the real plugins bound to a Y.Doc, with the little of a view that they need. */
import { EditorState, TextSelection } from 'prosemirror-state';
import type { Command, Plugin, PluginView, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { tableEditing } from 'prosemirror-tables';
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import * as Y from 'yjs';
import { idsPlugin } from '../../../client/features/editor/text/ids-plugin.ts';
import { schema } from '../../../shared/content/schema.ts';

export class HeadlessEditor {
  readonly doc: Y.Doc;
  readonly fragment: Y.XmlFragment;
  readonly isDestroyed = false;
  readonly #views: PluginView[];
  state: EditorState;

  /** Starts from stored bytes, as a client does; ids it gives begin with `name`. */
  constructor(name: string, stored: Uint8Array, clientId: number) {
    this.doc = new Y.Doc();
    this.doc.clientID = clientId;
    Y.applyUpdate(this.doc, stored);
    this.fragment = this.doc.getXmlFragment('default');
    const { doc, mapping } = initProseMirrorDoc(this.fragment, schema);
    let count = 0;
    const nextId = () => `${name}${(count += 1)}`;
    const plugins: Plugin[] = [
      ySyncPlugin(this.fragment, { mapping }),
      yUndoPlugin({ protectedNodes: new Set(['clause', 'line']) }),
      idsPlugin({ nextId, canEdit: () => true }),
      tableEditing(),
    ];
    this.state = EditorState.create({ doc, plugins });
    this.#views = plugins.flatMap((plugin) => plugin.spec.view?.(this.#asView()) ?? []);
  }

  readonly dispatch = (transaction: Transaction): void => {
    const before = this.state;
    this.state = before.apply(transaction);
    for (const view of this.#views) view.update?.(this.#asView(), before);
  };

  hasFocus(): boolean {
    return false;
  }

  run(command: Command): boolean {
    return command(this.state, this.dispatch);
  }

  /** Puts the caret into a clause by its place, at an offset in its words; both are taken modulo what there is. */
  place(clause: number, offset: number): void {
    const index = clause % this.state.doc.childCount;
    let position = 0;
    for (let at = 0; at < index; at += 1) position += this.state.doc.child(at).nodeSize;
    const within = offset % (this.state.doc.child(index).content.size + 1);
    const at = this.state.doc.resolve(position + 1 + within);
    this.dispatch(this.state.tr.setSelection(TextSelection.near(at)));
  }

  type(text: string): void {
    this.dispatch(this.state.tr.insertText(text));
  }

  /** A view needs a browser; the plugins under test use only its state, dispatch, focus and end. */
  #asView(): EditorView {
    return this as unknown as EditorView;
  }
}
