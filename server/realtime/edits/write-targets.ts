import type * as Y from 'yjs';
import { markNameOf } from '../../../shared/content/mark-name.ts';
import { referenceSign, targetOf } from '../../../shared/content/reference-marks.ts';
import { segmentsOf } from '../text-blocks.ts';
import type { Segment } from '../text-blocks.ts';

const attribute = 'reference';
const sign = new RegExp(referenceSign, 'g');

type Sign = {
  readonly segment: Segment;
  readonly index: number;
  /** Its offset in the words of the block. */
  readonly at: number;
  readonly target: string | null;
};

/** What the signs of a block refer to, in their order; empty for one that refers to nothing. */
export function targetsOf(block: Y.XmlElement): readonly string[] {
  return signsOf(block).map(({ target }) => target ?? '');
}

/**
 * Makes the signs of a clause refer to these clauses, one after the other (TX-3), the first at or behind offset `from`;
 * without a list they stay as they are.
 */
export function writeTargets(
  block: Y.XmlElement | undefined,
  targets: readonly string[] | undefined,
  from = 0,
): void {
  if (block === undefined || targets === undefined) return;
  const signs = signsOf(block).filter(({ at }) => at >= from);
  for (const [order, { segment, index, target }] of signs.entries()) {
    const wanted = targets[order] ?? '';
    if (wanted !== '' && wanted !== target)
      segment.text.format(index, referenceSign.length, { [attribute]: { target: wanted } });
  }
}

function signsOf(block: Y.XmlElement): readonly Sign[] {
  return segmentsOf(block).flatMap((segment) => {
    const target = targetIn(segment);
    return [...segment.words.matchAll(sign)].map(({ index }) => ({
      segment,
      index: segment.index + index,
      at: segment.start + index,
      target,
    }));
  });
}

function targetIn({ attributes, words }: Segment): string | null {
  const mark = Object.entries(attributes).find(([key]) => markNameOf(key) === attribute);
  return mark === undefined ? null : targetOf(mark[1], words);
}
