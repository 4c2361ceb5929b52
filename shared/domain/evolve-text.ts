import type { DocumentState } from './document-state.ts';
import type { EventOf } from './events.ts';
import { usualPageLimit, withGuide } from './guides.ts';

type TextEvent = EventOf<
  | 'documentCreated'
  | 'documentRenamed'
  | 'numberingChanged'
  | 'guideSet'
  | 'pageLimitSet'
  | 'confidentialityChanged'
  | 'draftingJoined'
  | 'versionCut'
  | 'versionRestored'
>;

/** What a document is, and its frozen versions. */
export function evolveText(state: DocumentState, event: TextEvent): DocumentState {
  switch (event.type) {
    case 'documentCreated':
      return { ...state, ...created(event), createdAt: event.at, stageSince: event.at };
    case 'documentRenamed':
      return { ...state, title: event.data.title };
    case 'numberingChanged':
      return { ...state, numbering: event.data.format };
    case 'guideSet':
      return { ...state, guides: withGuide(state.guides, event.data.guide) };
    case 'pageLimitSet':
      return { ...state, pageLimit: event.data.pages };
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

/** Documents of before there were guides have the limit of their kind, as they always had. */
function created({ data }: EventOf<'documentCreated'>) {
  return { pageLimit: usualPageLimit(data.kind), ...data };
}

function withVersion(state: DocumentState, { data, at, actor }: EventOf<'versionCut'>): DocumentState {
  const version = { ...data, edition: state.edition, at, by: actor };
  return { ...state, versions: [...state.versions, version] };
}
