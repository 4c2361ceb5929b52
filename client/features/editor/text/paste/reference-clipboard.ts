/** References and images on their way out and back: other programs get what is shown, this one its own again. */
import { DOMSerializer } from 'prosemirror-model';
import type { Fragment, Node, Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { referenceSign } from '../../../../../shared/content/reference-marks.ts';
import { schema } from '../../../../../shared/content/schema.ts';
import { pieceOfInline, spellWords } from '../../../../../shared/content/spell-words.ts';
import type { Cite } from '../../../../../shared/content/spell-words.ts';

type Shown = { readonly cite: Cite /** Where an image is. */; readonly address: (file: string) => string };

export function referenceClipboard(shown: Shown): Plugin {
  return new Plugin({
    props: {
      clipboardSerializer: new SpellingSerializer(shown),
      clipboardTextSerializer: (slice) => plainText(slice, shown.cite),
      transformPastedHTML: withSigns,
    },
  });
}

class SpellingSerializer extends DOMSerializer {
  readonly #shown: Shown;

  constructor(shown: Shown) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
    this.#shown = shown;
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const written = super.serializeFragment(fragment, options, target);
    for (const element of written.querySelectorAll('[data-reference]')) {
      element.textContent = this.#shown.cite(element.getAttribute('data-reference') ?? '');
    }
    for (const figure of written.querySelectorAll('figure[data-file]')) figure.prepend(this.#imageOf(figure));
    return written;
  }

  #imageOf(figure: Element): HTMLElement {
    const image = figure.ownerDocument.createElement('img');
    image.alt = figure.getAttribute('data-alt') ?? '';
    image.src = this.#shown.address(figure.getAttribute('data-file') ?? '');
    return image;
  }
}

/** One paragraph a block, as an editor without this plugin gives it. */
function plainText({ content }: Slice, cite: Cite): string {
  const spelled = (nodes: readonly Node[]) => spellWords(nodes.map(pieceOfInline), cite).text;
  if (content.firstChild?.isInline === true) return spelled(content.content);
  const blocks: string[] = [];
  content.descendants((node) => {
    if (!node.isTextblock) return true;
    blocks.push(spelled(node.children));
    return false;
  });
  return blocks.join('\n\n');
}

/** Pasted words of a reference of this program are its sign again. */
function withSigns(html: string): string {
  if (!html.includes('data-reference')) return html;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll('[data-reference]')) element.textContent = referenceSign;
  return page.body.innerHTML;
}
