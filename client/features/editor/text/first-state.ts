import { EditorState } from 'prosemirror-state';
import type { Plugin } from 'prosemirror-state';
import { initProseMirrorDoc } from 'y-prosemirror';
import type { XmlFragment } from 'yjs';
import { schema } from '../../../../shared/content/schema.ts';
import type { SharedNodes } from './editor-plugins.ts';

/** The state of the shared text. The document is made before the view, so that a long text is drawn once. */
export function firstState(
  fragment: XmlFragment,
  pluginsOf: (mapping: SharedNodes | null) => Plugin[],
): EditorState {
  if (fragment.length === 0) return EditorState.create({ schema, plugins: pluginsOf(null) });
  const { doc, mapping } = initProseMirrorDoc(fragment, schema);
  return EditorState.create({ doc, plugins: pluginsOf(mapping) });
}
