/** A place that stays with its letter whatever others write meanwhile: positions alone are lost with every remote change. */
import type { EditorState } from 'prosemirror-state';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from 'y-prosemirror';
import type { initProseMirrorDoc } from 'y-prosemirror';
import type { Doc, RelativePosition, XmlFragment } from 'yjs';

export type LivePlace = RelativePosition;

type Sync = {
  readonly doc: Doc;
  readonly type: XmlFragment;
  readonly binding: { readonly mapping: ReturnType<typeof initProseMirrorDoc>['mapping'] };
};

export function placeOf(state: EditorState, position: number): LivePlace {
  const { type, binding } = syncOf(state);
  return absolutePositionToRelativePosition(position, type, binding.mapping);
}

/** Where the place is now; `null` when its block is gone. */
export function positionOf(state: EditorState, place: LivePlace): number | null {
  const { doc, type, binding } = syncOf(state);
  return relativePositionToAbsolutePosition(doc, type, place, binding.mapping);
}

function syncOf(state: EditorState): Sync {
  return ySyncPluginKey.getState(state);
}
