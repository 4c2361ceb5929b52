import { referenceSign } from '../../../../../shared/content/reference-marks.ts';

/** The words of an element of the text, with `…` where a reference stands. */
export function plainWords(element: HTMLElement): string {
  return element.textContent.replaceAll(referenceSign, '…');
}
