/**
 * The live texts for features where several instances share them: done here for a text this instance owns, asked of the
 * owner for any other. While a text changes its owner the caller waits a little.
 */
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { HeldText, LiveText } from '../../ports/live-text.ts';
import { OwnershipLost } from '../../ports/text-owners.ts';
import type { Timers } from '../../ports/timers.ts';
import { LineBroken } from './lines.ts';
import type { Neighbour, Neighbours } from './neighbours.ts';
import type { Places } from './places.ts';
import type { TextLine } from './text-line.ts';

export type SharedTextParts = {
  readonly local: LiveText;
  readonly places: Places;
  readonly neighbours: Neighbours;
  readonly timers: Timers;
  readonly dial: (document: DocumentId, neighbour: Neighbour) => Promise<TextLine>;
};

/** Longer than an owner that is gone stays unnoticed. */
const longestWaitMs = 8000;
const pauseMs = 200;

type Ways<T> = {
  readonly here: (text: LiveText) => Promise<T>;
  readonly there: (line: TextLine) => Promise<T>;
  /** Whether what failed may be tried again: nothing came of it. */
  readonly isRepeatable: (error: unknown) => boolean;
};

export function createSharedLiveText(parts: SharedTextParts): LiveText {
  return {
    create: (document, content, by) => parts.local.create(document, content, by),
    freeze: (document) =>
      atOwner(parts, document, {
        here: (text) => text.freeze(document),
        there: (line) => line.freeze(),
        isRepeatable: isRepeatableReading,
      }),
    writing: (document, clauseId) =>
      atOwner(parts, document, {
        here: (text) => text.writing(document, clauseId),
        there: (line) => line.writing(clauseId),
        isRepeatable: isRepeatableReading,
      }),
    edit: (document, edit, by) =>
      atOwner(parts, document, {
        here: (text) => text.edit(document, edit, by),
        there: (line) => line.edit(document, edit, by),
        isRepeatable: isOutOfPlace,
      }),
    hold: (document, work) => holdAtOwner(parts, document, work),
  };
}

/** What `work` has begun is not begun again. */
function holdAtOwner<T>(
  parts: SharedTextParts,
  document: DocumentId,
  work: (text: HeldText) => Promise<T>,
): Promise<T> {
  let hasBegun = false;
  const begin = (text: HeldText) => {
    hasBegun = true;
    return work(text);
  };
  return atOwner(parts, document, {
    here: (text) => text.hold(document, begin),
    there: async (line) => {
      await line.hold();
      // A plain object: features put these two in the place of their own.
      return begin({ freeze: () => line.freeze(), edit: (...change) => line.edit(...change) });
    },
    isRepeatable: (error) => !hasBegun && isOutOfPlace(error),
  });
}

async function atOwner<T>(parts: SharedTextParts, document: DocumentId, ways: Ways<T>): Promise<T> {
  const lastTry = performance.now() + longestWaitMs;
  for (;;) {
    try {
      return await tryAtOwner(parts, document, ways);
    } catch (error) {
      if (!ways.isRepeatable(error) || performance.now() > lastTry) throw error;
    }
    await new Promise<void>((resolve) => parts.timers.after(pauseMs, resolve));
  }
}

async function tryAtOwner<T>(
  { local, places, neighbours, dial }: SharedTextParts,
  document: DocumentId,
  ways: Ways<T>,
): Promise<T> {
  const place = await places.of(document);
  if (place.at === 'here') return ways.here(local);
  const line = await dial(document, place.neighbour).catch((error: unknown) => {
    neighbours.suspect(place.neighbour.id);
    throw error;
  });
  try {
    return await ways.there(line);
  } finally {
    line.close();
  }
}

function isRepeatableReading(error: unknown): boolean {
  return isOutOfPlace(error) || error instanceof LineBroken;
}

function isOutOfPlace(error: unknown): boolean {
  return error instanceof OwnershipLost || (error instanceof LineBroken && !error.wasAsked);
}
