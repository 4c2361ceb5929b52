/** A figure on the page: its image, which nobody types into, and under it the caption, which is the words of the clause. */
import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import { clauseDom, stringOf, widthOf } from '../../../../../shared/content/clause-dom.ts';
import type { ClauseElements } from '../blocks/clause-elements.ts';
import { ClauseView, writeAttributes } from './clause-view.ts';

/** The images of the open text. */
export type ShownImages = {
  /** Where an image is, by its hash. */
  address(file: string): string;
  /** Keeps the element showing the image, also when it comes later; the answer ends it. */
  show(image: HTMLImageElement, file: string): () => void;
};

export function clauseViewOf(node: Node, elements: ClauseElements, images: ShownImages): NodeView {
  const isFigure = clauseDom(node.attrs).kind === 'figure';
  return isFigure ? new FigureView(node, elements, images) : new ClauseView(node, elements);
}

class FigureView implements NodeView {
  readonly dom = document.createElement('figure');
  readonly contentDOM = document.createElement('figcaption');
  readonly #image = document.createElement('img');
  readonly #elements: ClauseElements;
  readonly #images: ShownImages;
  #id = '';
  #file = '';
  #endShowing = () => {};

  constructor(node: Node, elements: ClauseElements, images: ShownImages) {
    this.#elements = elements;
    this.#images = images;
    const frame = document.createElement('div');
    frame.className = 'figure-frame';
    frame.contentEditable = 'false';
    this.#image.draggable = false;
    frame.append(this.#image);
    this.dom.append(frame, this.contentDOM);
    this.#write(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'clause' || clauseDom(node.attrs).kind !== 'figure') return false;
    this.#write(node);
    this.#elements.touch(this.#id);
    return true;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    if (mutation.type === 'selection') return false;
    const isOnCaption = mutation.type === 'attributes' && mutation.target === this.contentDOM;
    return isOnCaption || !this.contentDOM.contains(mutation.target);
  }

  destroy(): void {
    this.#endShowing();
    this.#elements.remove(this.#id, this.contentDOM);
  }

  #write(node: Node): void {
    writeAttributes(this.dom, node);
    const { attrs } = node;
    this.#image.alt = stringOf(attrs['alt']);
    const width = widthOf(attrs['width']);
    this.#image.style.width = width === undefined ? '' : `${width}%`;
    this.#follow(stringOf(attrs['file']));
    const id = stringOf(attrs['id']);
    if (id === this.#id) return;
    if (this.#id !== '') this.#elements.remove(this.#id, this.contentDOM);
    this.#elements.add(id, this.contentDOM);
    this.#id = id;
  }

  #follow(file: string): void {
    if (file === this.#file) return;
    this.#endShowing();
    this.#file = file;
    this.#image.hidden = file === '';
    this.#endShowing = file === '' ? () => {} : this.#images.show(this.#image, file);
  }
}
