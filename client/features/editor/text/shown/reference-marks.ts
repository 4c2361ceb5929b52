/** References on the page (TX-3): how the clause is cited now. */
import { ShownMarks } from './shown-marks.ts';

/** How a clause is cited now, and whether it is in the text. */
export type CiteNow = (clauseId: string) => { readonly words: string; readonly isThere: boolean };

/** `onShown` hears when what one of them shows is new. */
export function referenceMarks(cite: CiteNow, onShown: () => void): ShownMarks {
  return new ShownMarks({
    attribute: 'target',
    prepare: (element, target) => {
      element.dataset['reference'] = target;
      element.setAttribute('role', 'link');
    },
    paint: (element, target) => {
      const { words, isThere } = cite(target);
      if (element.dataset['words'] !== words) {
        element.dataset['words'] = words;
        element.setAttribute('aria-label', words);
        onShown();
      }
      element.classList.toggle('reference-broken', !isThere);
    },
  });
}

/** The target of the reference at an element of the text; null elsewhere. */
export function referenceAt(target: EventTarget | null): string | null {
  const element = target instanceof Element ? target.closest('[data-reference]') : null;
  return element?.getAttribute('data-reference') ?? null;
}
