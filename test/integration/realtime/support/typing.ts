import * as Y from 'yjs';

const atStart = { at: 0, removed: 0 };

/** The update that typing `words` in the first clause makes in `doc`, over `removed` units from `at` on. */
export function type(doc: Y.Doc, words: string, place: typeof atStart = atStart): Uint8Array {
  let made: Uint8Array | undefined;
  doc.once('update', (update: Uint8Array) => {
    made = update;
  });
  doc.transact(() => {
    firstText(doc).delete(place.at, place.removed);
    firstText(doc).insert(place.at, words);
  });
  if (made === undefined) throw new Error('Nothing was typed.');
  return made;
}

export function wordsIn(doc: Y.Doc): string {
  return firstText(doc).toJSON();
}

function firstText(doc: Y.Doc): Y.XmlText {
  const clause = doc.getXmlFragment('default').get(0);
  const text = clause instanceof Y.XmlElement ? clause.get(0) : undefined;
  if (!(text instanceof Y.XmlText)) throw new Error('There is no text.');
  return text;
}
