import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { Instant } from '../../shared/domain/events.ts';
import type { DocumentPorts } from './document-ports.ts';
import { createDocumentStore } from './document-store.ts';
import type { DocumentStore } from './document-store.ts';
import { createSummaryProjection } from './summary-projection.ts';
import type { SummaryProjection } from './summary-projection.ts';

/** What every use case about documents works with. */
export type DocumentContext = DocumentPorts & {
  readonly store: DocumentStore;
  readonly summaries: SummaryProjection;
};

export function createDocumentContext(ports: DocumentPorts): DocumentContext {
  const summaries = createSummaryProjection(ports.events, ports.records);
  const afterAppend = async (state: DocumentState, at: Instant) => {
    const { id: documentId, projectId, seq } = state;
    try {
      await summaries.keep(state, at);
    } catch (error) {
      // The event is durable; the summary repairs itself before the next list.
      ports.onFault(error, 'writing a document summary');
    }
    ports.bus.publish({ type: 'document-changed', documentId, projectId, seq });
  };
  return { ...ports, summaries, store: createDocumentStore(ports.events, afterAppend) };
}

export function nowOf({ clock }: Pick<DocumentContext, 'clock'>): Instant {
  return new Date(clock.now()).toISOString();
}
