import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Owner } from '../../ports/text-owners.ts';

/**
 * What one instance knows of the texts it owns. Being the owner under another token than the known one is not being the
 * owner: the text was somebody else's in between, and what is in memory of it is void.
 */
export class TextFence {
  readonly instance: string;
  readonly #tokens = new Map<DocumentId, number>();

  constructor(instance: string) {
    this.instance = instance;
  }

  owned(): ReadonlyMap<DocumentId, Owner> {
    return new Map([...this.#tokens].map(([document, token]) => [document, this.#owner(token)]));
  }

  ownerMark(document: DocumentId): { readonly token: number; readonly owner: string } {
    return { token: this.#tokens.get(document) ?? 0, owner: this.instance };
  }

  hold(document: DocumentId, token: number): void {
    this.#tokens.set(document, token);
  }

  drop(document: DocumentId): void {
    this.#tokens.delete(document);
  }

  /** Whether the owner the store names is this one. One that knows of no token, as after its start, takes the store's. */
  admits(document: DocumentId, { instance, token }: Owner): boolean {
    if (instance !== this.instance) return false;
    const known = this.#tokens.get(document) ?? token;
    if (known === token) this.hold(document, token);
    return known === token;
  }

  #owner(token: number): Owner {
    return { instance: this.instance, token };
  }
}
