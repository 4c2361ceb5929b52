import { markNameOf } from '../../../../../shared/content/mark-name.ts';
import { XmlElement, XmlText } from 'yjs';
import type { XmlFragment } from 'yjs';
import { z } from 'zod';

const insert = z.object({ attributes: z.record(z.string(), z.unknown()).optional() });
const commentAttributes = z.object({ thread: z.string() });

/** The threads whose words are in the shared text; a walk over all of it, not for every key. */
export function threadsIn(fragment: XmlFragment): ReadonlySet<string> {
  const found = new Set<string>();
  collect(fragment, found);
  return found;
}

function collect(parent: XmlFragment, found: Set<string>): void {
  for (const child of parent.toArray()) {
    if (child instanceof XmlText) for (const piece of child.toDelta()) collectFrom(piece, found);
    else if (child instanceof XmlElement) collect(child, found);
  }
}

function collectFrom(piece: unknown, found: Set<string>): void {
  const attributes = insert.safeParse(piece).data?.attributes ?? {};
  for (const [name, value] of Object.entries(attributes)) {
    if (markNameOf(name) !== 'comment') continue;
    const thread = commentAttributes.safeParse(value).data?.thread;
    if (thread !== undefined) found.add(thread);
  }
}
