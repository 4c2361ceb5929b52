import { ok } from '../../shared/domain/refusal.ts';
import type { HeldText, LiveText } from '../ports/live-text.ts';
import type { TextEngine } from '../ports/text-engine.ts';
import type { Rooms } from './rooms.ts';
import type { SeatWatch } from './seat-watch.ts';
import type { TextHolds } from './text-holds.ts';

export type LiveTextParts = {
  readonly engine: TextEngine;
  readonly rooms: Rooms;
  readonly holds: TextHolds;
  readonly watch: SeatWatch;
};

/** The live texts for features: a change is stored by the engine and then told to whoever has the document open. */
export function createLiveText({ engine, rooms, holds, watch }: LiveTextParts): LiveText {
  const held = createHeldText(engine, rooms);
  return {
    create: (documentId, content, by) => engine.create(documentId, content, by),
    writing(documentId, clauseId) {
      rooms.find(documentId)?.flush();
      return engine.writing(documentId, clauseId);
    },
    freeze: (documentId) => held.freeze(documentId),
    async edit(documentId, edit, by) {
      while (holds.isHeld(documentId)) await holds.whenLetGo(documentId);
      return held.edit(documentId, edit, by);
    },
    hold: (documentId, work) =>
      // The rights that the work changed are known before what waited is read, even if the news of it is late.
      holds.during(
        documentId,
        () => work(held),
        () => watch.rejudge(documentId),
      ),
  };
}

function createHeldText(engine: TextEngine, rooms: Rooms): HeldText {
  return {
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
