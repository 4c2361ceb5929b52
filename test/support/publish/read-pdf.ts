import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page, as a reader's search would find it. */
export async function readPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

export type PlacedWords = {
  readonly words: string /** Points from the left edge of the page. */;
  readonly left: number;
};

/** Where each run of letters of a page begins. */
export async function placesOnPage(bytes: Uint8Array, page: number): Promise<readonly PlacedWords[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { items } = await (await document.getPage(page)).getTextContent();
  return items.flatMap((item) =>
    'str' in item ? [{ words: item.str, left: Number(item.transform[4]) }] : [],
  );
}
