/**
 * A change of owner is an entry in the log of the text itself, under the next number. Its unique key decides between two
 * who want the text, and whoever owned it before finds that key taken with the next append, or what came after it.
 */
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Owner } from '../../ports/text-owners.ts';
import { isUniqueViolation } from './unique-violation.ts';
import { headOf, requireText, type TextCollections, type UpdatesDocument } from './text-collections.ts';

type Change = {
  readonly document: DocumentId;
  readonly from: Owner;
  /** Null: to nobody. */
  readonly to: string | null;
};

/** Answers the new token; undefined when `from` is not the owner any more. */
export async function changeOwner(
  collections: TextCollections,
  { document, from, to }: Change,
): Promise<number | undefined> {
  const { seq, owner } = await headOf(collections, await requireText(collections, document));
  if (owner.instance !== from.instance || owner.token !== from.token) return undefined;
  const token = from.token + 1;
  const next = seq + 1;
  const entry = { _id: `${document}:${next}`, document, firstSeq: next, lastSeq: next, updates: [] };
  const isMade = await inserted(collections, {
    ...entry,
    at: new Date().toISOString(),
    token,
    owner: to,
  });
  if (!isMade) return undefined;
  // For compactions, which change the text's own document.
  await collections.inTurn(document, () =>
    collections.texts.updateOne(
      { _id: document, $or: [{ token: { $exists: false } }, { token: { $lt: token } }] },
      { $set: { token, owner: to } },
    ),
  );
  return token;
}

/** A compaction may have deleted the row that would have been in the way: what starts before its end is void. */
async function inserted({ texts, updates }: TextCollections, row: UpdatesDocument): Promise<boolean> {
  try {
    await updates.insertOne(row);
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
  const text = await texts.findOne({ _id: row.document });
  if (text !== null && text.deletedUpTo < row.firstSeq) return true;
  await updates.deleteOne({ _id: row._id });
  return false;
}
