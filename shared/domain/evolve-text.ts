import type { DocumentState } from './document-state.ts';
import type { EventOf } from './events.ts';

type TextEvent = EventOf<
  | 'documentCreated'
  | 'documentRenamed'
  | 'numberingChanged'
  | 'confidentialityChanged'
  | 'draftingJoined'
  | 'versionCut'
  | 'versionRestored'
>;

/** What a document is, and its frozen versions. */
export function evolveText(state: DocumentState, event: TextEvent): DocumentState {
  switch (event.type) {
    case 'documentCreated':
      return { ...state, ...event.data, createdAt: event.at, stageSince: event.at };
    case 'documentRenamed':
      return { ...state, title: event.data.title };
    case 'numberingChanged':
      return { ...state, numbering: event.data.format };
    case 'confidentialityChanged':
      return { ...state, isConfidential: event.data.isConfidential };
    case 'versionCut':
      return withVersion(state, event);
    case 'draftingJoined':
      // Who drafts is folded from the actors of all events (`evolve`).
      return state;
    case 'versionRestored':
      // The live text changes, not the list of versions: a restore is a forward change.
      return state;
  }
}

function withVersion(state: DocumentState, { data, at, actor }: EventOf<'versionCut'>): DocumentState {
  const version = { ...data, edition: state.edition, at, by: actor };
  return { ...state, versions: [...state.versions, version] };
}
