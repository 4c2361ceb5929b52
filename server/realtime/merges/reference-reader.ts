import * as Y from 'yjs';
import { markNameOf } from '../../../shared/content/mark-name.ts';
import { referenceSign, targetOf } from '../../../shared/content/reference-marks.ts';

type Content = Pick<Y.Item, 'content'>;

/** The clause to which the signs lead that stand behind an item; empty where it ends a reference, null for other items. */
export function leadingTo({ content }: Content): string | null {
  if (!(content instanceof Y.ContentFormat) || markNameOf(content.key) !== 'reference') return null;
  return targetOf(content.value, referenceSign) ?? '';
}

/** Follows the items of a text in their order and says to which clause the signs of references among them lead (TX-3). */
export class ReferenceReader {
  #target = '';

  /** Null for what is no sign of a reference. */
  targetOf(item: Content): string | null {
    this.#target = leadingTo(item) ?? this.#target;
    return item.content instanceof Y.ContentString
      ? targetOf({ target: this.#target }, item.content.str)
      : null;
  }
}
