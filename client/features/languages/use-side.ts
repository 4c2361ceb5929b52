import { useState } from 'react';
import type { DigestedBlock } from '../../../shared/content/align-languages.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { EditorSeat, EditorSession } from '../editor/text/editor-session.ts';
import { Spelling } from '../editor/text/spelling.ts';
import { useEditorSession } from '../editor/use-editor-session.ts';
import { TextImages } from '../images/text-images.ts';
import { useStore } from '../../lib/use-store.ts';
import type { ArrivedText } from '../workspace/live-text.tsx';
import { TextTap } from './text-tap.ts';

export type SideText = ArrivedText & { readonly document: DocumentView };
export type Side = {
  readonly session: EditorSession;
  /** Null until the text is on the page. */
  readonly blocks: readonly DigestedBlock[] | null;
};

/** The source is only read here, whatever the person may do with it elsewhere. */
type SideLook = { readonly label: string; readonly isSource: boolean };

const noThreads: readonly never[] = [];

/** One of the two texts, bound to its shared text; another text needs another component. */
export function useSide(
  { document, collaboration, rules }: SideText,
  seat: EditorSeat,
  { label, isSource }: SideLook,
): Side {
  const [{ tap, images, plugins }] = useState(() =>
    additionsTo(document.id, () => !isSource && collaboration.seat.get() === 'edit'),
  );
  const session = useEditorSession({
    fragment: collaboration.fragment,
    awareness: collaboration.awareness,
    scheme: document.scheme,
    rules,
    language: document.language,
    label,
    seat,
    plugins,
    images,
    threads: noThreads,
    activeThreadId: null,
  });
  return { session, blocks: useStore(tap.store) };
}

function additionsTo(documentId: string, canEdit: () => boolean) {
  const tap = new TextTap();
  const images = new TextImages({ documentId, canEdit });
  const spelling = new Spelling(window.localStorage);
  return { tap, images, plugins: [tap.plugin, images.plugin, spelling.plugin] };
}
