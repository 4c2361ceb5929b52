import * as Y from 'yjs';

/** The update that typing `words` at the start of the first clause makes in `doc`. */
export function type(doc: Y.Doc, words: string): Uint8Array {
  let made: Uint8Array | undefined;
  doc.once('update', (update: Uint8Array) => {
    made = update;
  });
  firstText(doc).insert(0, words);
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
