import type { DocumentId } from '../../shared/domain/ids.ts';
import type { DocumentUpdates, NewUpdate } from './update-log.ts';

/** A group with every document once: its updates in the order in which they stand in the group. */
export function updatesByDocument(group: readonly DocumentUpdates[]): Map<DocumentId, readonly NewUpdate[]> {
  const merged = new Map<DocumentId, NewUpdate[]>();
  for (const { document, updates } of group) {
    const known = merged.get(document);
    if (known === undefined) merged.set(document, [...updates]);
    else for (const update of updates) known.push(update);
  }
  return new Map<DocumentId, readonly NewUpdate[]>(merged);
}
