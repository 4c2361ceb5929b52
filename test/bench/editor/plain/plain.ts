/** What Concord's editor is compared with on the same machine: ProseMirror bound to Yjs with nothing added, `?clauses=1000`. */
import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';
import { initProseMirrorDoc, prosemirrorToYXmlFragment, ySyncPlugin, yUndoPlugin } from 'y-prosemirror';
import * as Y from 'yjs';
import { longText } from '../../../support/editor-page/long-text.ts';
import { afterPaint, measureKeys } from '../../../support/editor-page/measure-keys.ts';

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', toDOM: () => ['p', { 'data-kind': 'paragraph' }, 0] },
    text: {},
  },
});

measureKeys();

const count = Number(new URLSearchParams(location.search).get('clauses') ?? 1000);
const written = new Y.Doc();
prosemirrorToYXmlFragment(
  schema.node('doc', null, longText(count).content.map(paragraphOf)),
  written.getXmlFragment('default'),
);
const stored = Y.encodeStateAsUpdate(written);

const before = performance.now();
const shared = new Y.Doc();
Y.applyUpdate(shared, stored);
const fragment = shared.getXmlFragment('default');
const { doc, mapping } = initProseMirrorDoc(fragment, schema);
const plugins = [ySyncPlugin(fragment, { mapping }), yUndoPlugin(), keymap(baseKeymap)];
new EditorView(document.getElementById('root'), { state: EditorState.create({ doc, plugins }) });
afterPaint(() => {
  window.measured.openedAt = performance.now() - before;
});

function paragraphOf(block: ReturnType<typeof longText>['content'][number]) {
  const words =
    JSON.stringify(block)
      .match(/(?<="text":")[^"]*/g)
      ?.join('') ?? '';
  return schema.node('paragraph', null, words === '' ? [] : [schema.text(words)]);
}
