import * as Y from 'yjs';
import type { OpenedText, ReceivedUpdate } from '../ports/text-engine.ts';
import type { LoadedText } from '../ports/update-log.ts';
import { encodeStateVector } from './state-vector.ts';
import { vectorOf } from './stored-vector.ts';

/** What is stored of a text, and what came in meanwhile. */
export type LoadedDocument = { readonly stored: LoadedText; readonly received: readonly ReceivedUpdate[] };

/** So many parts of a text are sent as they are: a newcomer's browser puts them together in no time. */
const fewParts = 16;
/** From so many on, building the document is cheaper than merging bytes. */
export const longTail = 300;

/** Without building it, which costs more than everything else; undefined when that cannot be avoided. */
export function openStored(loaded: LoadedDocument, report: (error: unknown) => void): OpenedText | undefined {
  const [snapshot, ...tail] = fewOf(partsOf(loaded), report);
  const vector = snapshot && vectorOf([snapshot, ...tail]);
  return snapshot && vector && { snapshot, tail, stateVector: encodeStateVector(vector) };
}

/** What is missing where `stateVector` is, without building it; undefined when that cannot be avoided. */
export function diffStored(
  loaded: LoadedDocument,
  stateVector: Uint8Array,
  report: (error: unknown) => void,
): Uint8Array | undefined {
  const parts = partsOf(loaded);
  if (parts.length === 0 || parts.length > longTail) return undefined;
  return merged(() => parts.map((part) => Y.diffUpdate(part, stateVector)), report);
}

function partsOf({ stored, received }: LoadedDocument): readonly Uint8Array[] {
  const snapshot = stored.snapshot === null ? [] : [stored.snapshot];
  return [...snapshot, ...[...stored.tail, ...received].map(({ update }) => update)];
}

function fewOf(parts: readonly Uint8Array[], report: (error: unknown) => void): readonly Uint8Array[] {
  if (parts.length <= fewParts) return parts;
  if (parts.length > longTail) return [];
  const whole = merged(() => parts, report);
  return whole === undefined ? [] : [whole];
}

function merged(find: () => readonly Uint8Array[], report: (error: unknown) => void): Uint8Array | undefined {
  try {
    return Y.mergeUpdates([...find()]);
  } catch (error) {
    report(error);
    return undefined;
  }
}
