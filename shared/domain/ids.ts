/**
 * Branded identifiers. An id is an opaque string of URL-safe characters; the brand keeps a person's id from being
 * passed where a document's is meant. Brands are given at the door (`contract/`) and by the `Ids` port, nowhere else.
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

export type ProjectId = Id<'Project'>;
export type DelegationId = Id<'Delegation'>;
export type PersonId = Id<'Person'>;
export type DocumentId = Id<'Document'>;
export type ClauseId = Id<'Clause'>;
export type ThreadId = Id<'Thread'>;
export type CommentId = Id<'Comment'>;
export type AmendmentId = Id<'Amendment'>;
export type RoundId = Id<'Round'>;
export type AgendaItemId = Id<'AgendaItem'>;
export type AttachmentId = Id<'Attachment'>;
export type GlossaryEntryId = Id<'GlossaryEntry'>;

/** Gives a string its brand. `Name` is inferred from where the value goes: `const id: PersonId = asId(row.id)`. */
export function asId<T extends Id<string>>(value: string): T {
  return value as T;
}
