/**
 * Shows found words on the page. Browsers with the CSS Custom Highlight API paint ranges and leave the text's elements
 * alone; for the others the same few places, those near the screen, become decorations.
 */
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { EditorView } from 'prosemirror-view';
import type { FoundSpan, Span } from '../../../shared/content/find-words.ts';
import { schema } from '../../../shared/content/schema.ts';

export type Painting = {
  /** The places near the screen. */
  readonly found: readonly FoundSpan[];
  readonly current: Span | null;
};

const names = { found: 'found-words', current: 'found-current' } as const;
const foundAttribute = 'data-found';
const decorationsKey = new PluginKey<DecorationSet>('found words');

export function paint(view: EditorView, painting: Painting): void {
  if (hasHighlights()) paintRanges(view, painting);
  else view.dispatch(view.state.tr.setMeta(decorationsKey, decorationsOf(view, painting)));
}

/** `null` for a text that is gone. */
export function unpaint(view: EditorView | null): void {
  if (view !== null) unpaintReferences(view);
  if (hasHighlights()) for (const name of Object.values(names)) CSS.highlights.delete(name);
  else view?.dispatch(view.state.tr.setMeta(decorationsKey, DecorationSet.empty));
}

/** Empty, and so free of cost, wherever the browser has highlights. */
export function foundDecorations(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: decorationsKey,
    state: {
      init: () => DecorationSet.empty,
      apply: (transaction, decorations) => {
        const set: unknown = transaction.getMeta(decorationsKey);
        return set instanceof DecorationSet ? set : decorations.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => decorationsKey.getState(state) },
  });
}

export function rangeOf(view: EditorView, { from, to }: Span): Range {
  const range = document.createRange();
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)];
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function hasHighlights(): boolean {
  return 'highlights' in CSS && typeof Highlight === 'function';
}

function paintRanges(view: EditorView, { found, current }: Painting): void {
  CSS.highlights.set(names.found, new Highlight(...found.map((span) => rangeOf(view, span))));
  const currentPlace = new Highlight(...(current === null ? [] : [rangeOf(view, current)]));
  currentPlace.priority = 1;
  CSS.highlights.set(names.current, currentPlace);
  unpaintReferences(view);
  for (const span of found) if (span.hasReference) paintReferences(view, span, span.from === current?.from);
}

/** The words of a reference are no letters of the text, which highlights alone reach. */
function paintReferences(view: EditorView, { from, to }: Span, isCurrent: boolean): void {
  view.state.doc.nodesBetween(from, to, (node, position) => {
    if (schema.marks.reference.isInSet(node.marks) === undefined) return;
    const reference = view.domAtPos(position, 1).node.parentElement?.closest('[data-reference]');
    reference?.setAttribute(foundAttribute, isCurrent ? 'current' : 'found');
  });
}

function unpaintReferences(view: EditorView): void {
  for (const element of view.dom.querySelectorAll(`[${foundAttribute}]`))
    element.removeAttribute(foundAttribute);
}

function decorationsOf(view: EditorView, { found, current }: Painting): DecorationSet {
  const decorations = found.map(({ from, to }) =>
    Decoration.inline(from, to, { class: from === current?.from ? names.current : names.found }),
  );
  return DecorationSet.create(view.state.doc, decorations);
}
