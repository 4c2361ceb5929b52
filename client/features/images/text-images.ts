/**
 * The images of one open text: where they are, which elements show them, and what comes by paste and drop. An image that
 * could not be loaded is asked for again when it arrives or when there is a line again.
 */
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { addImage, imageFile } from '../../../shared/contract/image-routes.ts';
import { addressOf } from '../../lib/api.ts';
import { send } from '../../lib/send.ts';
import { upload } from '../../lib/upload.ts';
import type { ShownImages } from '../editor/text/shown/figure-view.ts';
import { Listeners } from '../../lib/listeners.ts';
import { broughtBy } from './brought-images.ts';
import type { Brought, ImageElsewhere } from './brought-images.ts';

export type ImageNews =
  /** Files that wait for the words that stand for them. */
  | { readonly type: 'files'; readonly files: readonly File[] }
  /** Images of a page or of Word that only stand there by their address. */
  | { readonly type: 'left-out'; readonly count: number }
  /** An image of another text that could not be copied. */
  | { readonly type: 'not-copied'; readonly error: unknown }
  | { readonly type: 'open' };

export type TextImagesOptions = { readonly documentId: string; readonly canEdit: () => boolean };

export class TextImages implements ShownImages {
  readonly plugin: Plugin;
  readonly #options: TextImagesOptions;
  readonly #news = new Listeners<ImageNews>();
  readonly #shown = new Map<HTMLImageElement, string>();

  constructor(options: TextImagesOptions) {
    this.#options = options;
    this.plugin = this.#makePlugin();
  }

  address(file: string): string {
    return addressOf(imageFile, { params: { documentId: this.#options.documentId, file } });
  }

  show(image: HTMLImageElement, file: string): () => void {
    this.#shown.set(image, file);
    image.src = this.address(file);
    return () => this.#shown.delete(image);
  }

  onNews(listener: (news: ImageNews) => void): () => void {
    return this.#news.add(listener);
  }

  /** Asks again for those that are missing. */
  refresh(): void {
    for (const [image, file] of this.#shown) {
      if (!image.complete || image.naturalWidth > 0) continue;
      image.removeAttribute('src');
      image.src = this.address(file);
    }
  }

  #makePlugin(): Plugin {
    const refresh = () => this.refresh();
    return new Plugin({
      view: () => {
        window.addEventListener('online', refresh);
        return { destroy: () => window.removeEventListener('online', refresh) };
      },
      props: {
        handleDoubleClick: (_view, _position, { target }) => this.#openAt(target),
        handleDOMEvents: {
          paste: (_view, event) => this.#take(event, broughtBy(event.clipboardData)),
          drop: (view, event) => this.#takeDropped(view, event),
        },
      },
    });
  }

  #openAt(target: EventTarget | null): boolean {
    const isImage = target instanceof HTMLImageElement && this.#options.canEdit();
    if (isImage) this.#news.tell({ type: 'open' });
    return isImage;
  }

  #takeDropped(view: EditorView, event: DragEvent): boolean {
    if (view.dragging !== null) return false;
    const brought = broughtBy(event.dataTransfer);
    const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (brought.files.length > 0 && at !== null && this.#options.canEdit())
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at.pos))));
    return this.#take(event, brought);
  }

  /** Whether nothing but images came, so that the text has nothing more to do with it. */
  #take(event: Event, { files, elsewhere, lost, hasWords }: Brought): boolean {
    if (!this.#options.canEdit()) return false;
    for (const image of elsewhere) void this.#copy(image);
    if (lost > 0) this.#news.tell({ type: 'left-out', count: lost });
    if (files.length === 0) return false;
    if (!hasWords) event.preventDefault();
    this.#news.tell({ type: 'files', files });
    return !hasWords;
  }

  /** The text names an image by its bytes, so the same bytes handed in here are what the pasted figure names. */
  async #copy({ address, documentId }: ImageElsewhere): Promise<void> {
    if (documentId === this.#options.documentId) return;
    try {
      const response = await send(address, {});
      if (!response.ok) throw new Error(`The image answers ${response.status}.`);
      await upload(addImage, {
        params: { documentId: this.#options.documentId },
        fields: {},
        file: new File([await response.blob()], 'image'),
        signal: new AbortController().signal,
        onProgress: () => {},
      });
      this.refresh();
    } catch (error) {
      this.#news.tell({ type: 'not-copied', error });
    }
  }
}
