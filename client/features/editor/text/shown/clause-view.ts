/**
 * A clause on the page: one element, whose number stands in an attribute that ProseMirror does not know of. So a
 * renumbering touches only elements whose number changed, and no decoration is ever drawn for numbers.
 */
import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import { clauseAttributesOf, clauseDom, stringOf } from '../../../../../shared/content/clause-dom.ts';
import type { ClauseElements } from '../blocks/clause-elements.ts';

export class ClauseView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #elements: ClauseElements;
  #id: string;
  #target = '';

  constructor(node: Node, elements: ClauseElements) {
    this.dom = document.createElement(clauseDom(node.attrs).tag);
    this.contentDOM = this.dom;
    this.#elements = elements;
    this.#id = stringOf(node.attrs['id']);
    writeAttributes(this.dom, node);
    elements.add(this.#id, this.dom);
    this.#followTarget(node);
  }

  update(node: Node): boolean {
    if (node.type.name !== 'clause' || clauseDom(node.attrs).tag !== this.dom.localName) return false;
    writeAttributes(this.dom, node);
    this.#followTarget(node);
    const id = stringOf(node.attrs['id']);
    if (id !== this.#id) {
      this.#elements.remove(this.#id, this.dom);
      this.#elements.add(id, this.dom);
      this.#id = id;
    }
    this.#elements.touch(id);
    return true;
  }

  #followTarget({ attrs }: Node): void {
    const target = attrs['kind'] === 'step' ? stringOf(attrs['goTo']) : '';
    if (target !== '' || this.#target !== '') this.#elements.follow(this.dom, target);
    this.#target = target;
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type === 'attributes' && mutation.target === this.dom;
  }

  destroy(): void {
    this.#elements.remove(this.#id, this.dom);
  }
}

export function writeAttributes(element: HTMLElement, node: Node): void {
  const wanted = clauseAttributesOf(node.attrs);
  for (const [name, value] of Object.entries(wanted)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  for (const name of detailAttributes) {
    if (wanted[name] === undefined && element.hasAttribute(name)) element.removeAttribute(name);
  }
  const dir = wanted['dir'] ?? 'auto';
  if (element.dir !== dir) element.dir = dir;
  writeDetails(element, wanted);
}

/** Who does a step, by when, on what record and what is to be decided, as one line under its words. */
function writeDetails(element: HTMLElement, wanted: Readonly<Record<string, string>>): void {
  const details = wanted['data-kind'] === 'step' ? shownDetails.map((name) => wanted[name] ?? '') : [];
  const line = details.filter((detail) => detail !== '').join(' · ');
  if (line === '') element.removeAttribute('data-details');
  else if (element.dataset['details'] !== line) element.dataset['details'] = line;
}

const shownDetails = ['data-actor', 'data-time-limit', 'data-record', 'data-decision'] as const;
const detailAttributes = [...shownDetails, 'data-go-to', 'data-file', 'data-alt', 'data-width'] as const;
