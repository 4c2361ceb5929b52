import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { TextOwners } from '../../ports/text-owners.ts';
import type { RealtimeMetrics } from '../metrics.ts';
import type { Neighbour, Neighbours } from './neighbours.ts';

/** Where a text is served: here, or by a neighbour that lives as far as one knows. */
export type Place = { readonly at: 'here' } | { readonly at: 'neighbour'; readonly neighbour: Neighbour };

export type PlacesOptions = {
  readonly owners: TextOwners;
  readonly neighbours: Neighbours;
  readonly metrics: Pick<RealtimeMetrics, 'addOwnerChange'>;
  /** Ends what this instance still has of a text that it did not own. */
  readonly abandon: (document: DocumentId) => void;
};

export class Places {
  readonly #options: PlacesOptions;

  constructor(options: PlacesOptions) {
    this.#options = options;
  }

  /** A text that nobody owns, or one who is gone, is taken. Rejects when the storage fails. */
  async of(document: DocumentId): Promise<Place> {
    const { owners, neighbours, metrics, abandon } = this.#options;
    // Ends: a claim fails only when another succeeded.
    for (;;) {
      const owner = await owners.ownerOf(document);
      // An unknown text is served here, which is to say that it is not found.
      if (owner === undefined || owner.instance === neighbours.self.id) return { at: 'here' };
      const neighbour = owner.instance === null ? undefined : await neighbours.find(owner.instance);
      if (neighbour !== undefined) return { at: 'neighbour', neighbour };
      abandon(document);
      if (!(await owners.claim(document, owner))) continue;
      metrics.addOwnerChange(owner.instance === null ? 'opened' : 'taken-over');
      return { at: 'here' };
    }
  }
}
