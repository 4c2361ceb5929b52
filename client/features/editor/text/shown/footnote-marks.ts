/** The words with a footnote on the page (TX-14): its number stands behind them. */
import { ShownMarks } from './shown-marks.ts';

/** `numberOf` answers the number of a footnote; empty where it is not in the text. */
export function footnoteMarks(numberOf: (footnoteId: string) => string): ShownMarks {
  return new ShownMarks({
    attribute: 'id',
    prepare: (element, id) => {
      element.dataset['footnote'] = id;
    },
    paint: (element, id) => {
      const number = numberOf(id);
      if (number === '') element.removeAttribute('data-number');
      else if (element.dataset['number'] !== number) element.dataset['number'] = number;
    },
  });
}
