import { ok } from '../../shared/domain/refusal.ts';
import type { LiveText } from '../ports/live-text.ts';
import type { TextEngine } from '../ports/text-engine.ts';
import type { Rooms } from './rooms.ts';

/** The live texts for features: a change is stored by the engine and then told to whoever has the document open. */
export function createLiveText(engine: TextEngine, rooms: Rooms): LiveText {
  return {
    create: (documentId, content) => engine.create(documentId, content),
    async freeze(documentId) {
      rooms.find(documentId)?.flush();
      return engine.freeze(documentId);
    },
    async edit(documentId, edit, by) {
      rooms.find(documentId)?.flush();
      const outcome = await engine.edit({ document: documentId, edit, by });
      if (!outcome.ok) return outcome;
      if (outcome.value.update !== null) rooms.tell(documentId, outcome.value.update);
      return ok({ isChanged: outcome.value.update !== null });
    },
  };
}
