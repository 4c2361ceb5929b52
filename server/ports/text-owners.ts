/**
 * Who owns the live texts where several instances share a store. A text has one owner at a time; its token grows with
 * every change of owner, and what an earlier owner still appends is refused by the store itself, whatever clocks say.
 */
import type { DocumentId } from '../../shared/domain/ids.ts';
import { StorageFault } from './storage-fault.ts';
import type { UpdateLog } from './update-log.ts';

/** `instance` is null for a text that was given back, and with token 0 for one that nobody owned yet. */
export type Owner = { readonly instance: string | null; readonly token: number };

/** The text engine's side of it, for the part of the server that lets people in. */
export interface TextOwners {
  /** Undefined for an unknown text. Not asked of the store while this instance owns the text as far as it knows. */
  ownerOf(document: DocumentId): Promise<Owner | undefined>;
  /** Makes this instance the owner in place of `over`; answers false when `over` is not the owner any more. */
  claim(document: DocumentId, over: Owner): Promise<boolean>;
  /** Asks the store about every text this instance owns. The lost ones are told to who listens. */
  checkOwned(): Promise<void>;
  /** A text has another owner: what is in memory of it is void. Answers the function that ends the subscription. */
  onLost(listener: (document: DocumentId) => void): () => void;
}

/** An update log in which only the owner of a text appends to it and compacts it. */
export interface OwnedUpdateLog extends UpdateLog {
  /** As the store has it. What this instance owns by the store it may append to from then on. */
  ownerOf(document: DocumentId): Promise<Owner | undefined>;
  /** What this instance owns as far as it knows. */
  owned(): ReadonlyMap<DocumentId, Owner>;
  /** Whether the store agrees that this instance owns the text. */
  confirm(document: DocumentId): Promise<boolean>;
  /** Answers false when `over` is not the owner any more. */
  claim(document: DocumentId, over: Owner): Promise<boolean>;
  /** Leaves the text to whoever wants it. */
  release(document: DocumentId): Promise<void>;
  /** Forgets what was owned. */
  drop(document: DocumentId): void;
}

/** Another instance owns the text: nothing was stored. */
export class OwnershipLost extends StorageFault {
  readonly document: DocumentId;

  constructor(document: DocumentId) {
    super(`Another instance owns the text of ${document}.`);
    this.document = document;
  }
}
