import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { Instant } from '../../shared/domain/events.ts';
import type { DocumentPorts } from './document-ports.ts';
import { createDocumentStore } from './document-store.ts';
import type { DocumentStore, Grown } from './document-store.ts';
import { createSummaryProjection } from './summary-projection.ts';
import type { SummaryProjection } from './summary-projection.ts';

/** What every use case about documents works with. */
export type DocumentContext = DocumentPorts & {
  readonly store: DocumentStore;
  readonly summaries: SummaryProjection;
};

export function createDocumentContext(ports: DocumentPorts): DocumentContext {
  const summaries = createSummaryProjection(ports.events, ports.records);
  const tell = ({ id: documentId, projectId, seq }: DocumentState) =>
    ports.bus.publish({ type: 'document-changed', documentId, projectId, seq });
  // The event is durable: what fails here is told and repairs itself, a summary before the next list, a page as it loads.
  const attempt = (work: Promise<void>, during: string) =>
    work.catch((error: unknown) => ports.onFault(error, during));
  const store: DocumentStore = createDocumentStore(ports.events, async (grown) => {
    await attempt(summaries.keep(grown.after, grown.at), 'writing a document summary');
    tell(grown.after);
    await attempt(tellTranslations(store, grown, tell), 'telling translations of kept numbers');
  });
  return { ...ports, summaries, store };
}

/** Translations keep the numbers of their original (TX-2): who has one open is told when those are other ones. */
async function tellTranslations(
  store: DocumentStore,
  { before, after }: Grown,
  tell: (state: DocumentState) => void,
): Promise<void> {
  if (before.keptFrom === after.keptFrom) return;
  for (const { id } of after.translations) {
    const translation = await store.load(id);
    if (translation !== undefined) tell(translation);
  }
}

export function nowOf({ clock }: Pick<DocumentContext, 'clock'>): Instant {
  return new Date(clock.now()).toISOString();
}
