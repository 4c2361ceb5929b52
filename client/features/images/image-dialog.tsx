import { useCallback, useEffect, useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { useNotify } from '../../ui/notify.ts';
import type { Figure } from '../editor/text/commands/figure-commands.ts';
import { wayBack } from '../editor/way-back.ts';
import type { DialogEnd } from '../editor/way-back.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { ImageForm } from './image-form.tsx';
import type { TextImages } from './text-images.ts';

type ImageDialogProps = {
  readonly session: EditorSession;
  readonly images: TextImages;
  readonly documentId: string;
};

/** What waits for its words: new images, one after another, or one that stands in the text. */
type Work =
  | { readonly type: 'new'; readonly files: readonly File[] }
  | { readonly type: 'change'; readonly id: string; readonly figure: Figure };

/** Puts images into the text and changes those that are there; for a writing seat. */
export function ImageDialog({ session, images, documentId }: ImageDialogProps) {
  const t = useT();
  const notify = useNotify();
  const [work, setWork] = useState<Work | null>(null);
  const goBack = useRef<(end: DialogEnd) => void>(() => {});
  const begin = useCallback(
    (begun: Work) => {
      goBack.current = wayBack(session);
      setWork(begun);
    },
    [session],
  );
  useEffect(
    () =>
      session.onRequest((request) => {
        if (request.type === 'open-image' && session.seat.get() === 'edit') begin(workAtCaret(session));
      }),
    [session, begin],
  );
  useEffect(
    () =>
      images.onNews((news) => {
        if (news.type === 'open') begin(workAtCaret(session));
        if (news.type === 'files') begin({ type: 'new', files: news.files });
        if (news.type === 'not-copied') notify.failed(news.error);
        if (news.type === 'left-out')
          notify.done(
            t('{{count}} images were not taken along. Save them and insert them one by one.', {
              count: news.count,
            }),
          );
      }),
    [images, session, begin, notify, t],
  );
  if (work === null) return null;
  const [file = null, ...rest] = work.type === 'new' ? work.files : [];
  const next = (end: DialogEnd) => {
    setWork(rest.length > 0 ? { type: 'new', files: rest } : null);
    if (rest.length === 0) window.setTimeout(() => goBack.current(end));
  };
  return (
    <ImageForm
      // Another image is another form.
      key={rest.length}
      session={session}
      images={images}
      documentId={documentId}
      file={file}
      changed={work.type === 'change' ? work : null}
      waiting={rest.length}
      onEnd={next}
    />
  );
}

function workAtCaret(session: EditorSession): Work {
  const { figure, blockId } = session.facts.get();
  return figure === null ? { type: 'new', files: [] } : { type: 'change', id: blockId, figure };
}
