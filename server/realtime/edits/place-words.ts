import { diffChars } from 'diff';

/** Characters beside the place that must still stand together there. */
const context = 3;
/** A text that differs more than this is another text. */
const mostEdits = 5_000;

/**
 * Where offset `at` of `base` is in `target`, which was made from it: beside the same characters. Null when what stood
 * there is gone.
 */
export function placeWords(base: string, at: number, target: string): number | null {
  if (base === target) return at;
  const kept = keptOffsets(base, target);
  if (kept === undefined) return null;
  const left = sideOf(kept, at - 1, -1);
  const right = sideOf(kept, at, 1);
  const wanted = Math.min(context, base.length);
  if (left !== undefined && left.length >= Math.min(wanted, at)) return left.offset + 1;
  if (right !== undefined && right.length >= Math.min(wanted, base.length - at)) return right.offset;
  return null;
}

type Side = { readonly offset: number; readonly length: number };

/** How many characters from `from` on still stand together, and where the first of them is. */
function sideOf(kept: readonly (number | undefined)[], from: number, step: 1 | -1): Side | undefined {
  const offset = kept[from];
  if (offset === undefined) return undefined;
  let length = 1;
  while (length < context && kept[from + length * step] === offset + length * step) length += 1;
  return { offset, length };
}

/** For each character of `base` its offset in `target`, where it is still there. */
function keptOffsets(base: string, target: string): readonly (number | undefined)[] | undefined {
  const parts = diffChars(base, target, { maxEditLength: mostEdits });
  if (parts === undefined) return undefined;
  const kept: (number | undefined)[] = [];
  let offset = 0;
  for (const { added, removed, value } of parts) {
    if (!added)
      for (let index = 0; index < value.length; index++) kept.push(removed ? undefined : offset + index);
    if (!removed) offset += value.length;
  }
  return kept;
}
