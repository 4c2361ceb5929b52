import type { MarkView, ViewMutationRecord } from 'prosemirror-view';

/** A mark view whose own attributes are nobody's typing. */
export function spanView(dom: HTMLElement, destroy: () => void): MarkView {
  return {
    dom,
    contentDOM: dom,
    ignoreMutation: (mutation: ViewMutationRecord) =>
      mutation.type === 'attributes' && mutation.target === dom,
    destroy,
  };
}
