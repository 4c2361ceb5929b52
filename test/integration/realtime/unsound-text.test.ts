/** A drafter's own program may write any Yjs type into the text: nobody else's editor is kept from it for long. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { schemaVersion } from '../../../shared/content/schema.ts';
import { isSound } from '../../../server/realtime/edits/mend-text.ts';
import { HeadlessEditor } from '../../support/editor/headless-editor.ts';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';

const asEditor = { query: `schema=1&editor=${schemaVersion}` };
let server: TestRealtime;
beforeEach(async () => {
  server = await startRealtime();
});
afterEach(() => server.stop());

async function openRooms(): Promise<number | undefined> {
  const { values } = (await server.registry.getSingleMetric('concord_rooms')?.get()) ?? { values: [] };
  return values[0]?.value;
}

/** The library's types name what it is meant to hold; it takes more. */
const raw = (words: string) => words as unknown as Y.XmlText;

function nest(doc: Y.Doc, levels: number): void {
  let inner = new Y.XmlElement('row');
  doc.getXmlFragment('default').insert(1, [inner]);
  doc.transact(() => {
    for (let level = 0; level < levels; level += 1) {
      const next = new Y.XmlElement('clause');
      inner.insert(0, [next]);
      inner = next;
    }
  });
}

function foreign(name: string, ...words: readonly string[]): Y.XmlElement {
  const element = new Y.XmlElement(name);
  element.insert(
    0,
    words.map((each) => new Y.XmlText(each)),
  );
  return element;
}

function nested(first: string, last: string): Y.XmlElement {
  const outer = foreign('section', last);
  outer.insert(0, [foreign('p', first)]);
  return outer;
}

function clauseIn(doc: Y.Doc): Y.XmlElement {
  const clause = doc.getXmlFragment('default').get(0);
  if (clause instanceof Y.XmlElement) return clause;
  throw new Error('There is no clause.');
}

function textIn(doc: Y.Doc): Y.XmlText {
  const text = clauseIn(doc).get(0);
  if (text instanceof Y.XmlText) return text;
  throw new Error('There is no text.');
}

const unsound: readonly (readonly [string, (doc: Y.Doc) => void])[] = [
  ['a value between the clauses', (doc) => doc.getXmlFragment('default').insert(1, [raw('value')])],
  ['a value in a clause', (doc) => clauseIn(doc).insert(1, [raw('value')])],
  ['a clause within words', (doc) => textIn(doc).insertEmbed(3, new Y.XmlElement('clause'))],
  ['an embedded value within words', (doc) => textIn(doc).insertEmbed(3, { image: 'x' })],
  ['an element nobody knows', (doc) => doc.getXmlFragment('default').insert(1, [new Y.XmlElement('script')])],
  ['five thousand elements in each other', (doc) => nest(doc, 5_000)],
];

describe('What no editor can show', () => {
  it.each(unsound)('%s is taken out, and everybody writes on', async (_, write) => {
    const [eve, bob] = [server.connect('eve'), server.connect('bob', asEditor)];
    const [hostile, doc] = await Promise.all([eve.load(), bob.load()]);
    const editor = new HeadlessEditor('bob', Y.encodeStateAsUpdate(doc), 77);
    const before = await server.realtime.liveText.freeze(document);
    const known = Y.encodeStateVector(hostile);
    write(hostile);
    eve.update(Y.encodeStateAsUpdate(hostile, known));
    await eve.next('ack');
    expect(await server.realtime.liveText.freeze(document)).toEqual(before);
    for (let isShown = false; !isShown; ) {
      const { body } = await bob.next('update');
      isShown = showsAgain(editor, doc, body);
    }
    editor.place(0, 0);
    editor.type('Still here. ');
    expect(editor.state.doc.textContent).toBe('Still here. The first words.');
    const late = server.connect('late', asEditor);
    expect(
      new HeadlessEditor('late', Y.encodeStateAsUpdate(await late.load()), 78).state.doc.textContent,
    ).toBe('The first words.');
  });

  it('left by somebody who goes at once is taken out before an editor gets the text', async () => {
    const eve = server.connect('eve');
    const hostile = await eve.load();
    const known = Y.encodeStateVector(hostile);
    clauseIn(hostile).insert(1, [raw('value')]);
    eve.update(Y.encodeStateAsUpdate(hostile, known));
    await eve.next('ack');
    eve.socket.close();
    await vi.waitFor(async () => expect(await openRooms()).toBe(0), { timeout: 10_000 });
    const opened = await server.connect('late', asEditor).load();
    expect(isSound(opened.getXmlFragment('default'))).toBe(true);
    expect(new HeadlessEditor('late', Y.encodeStateAsUpdate(opened), 78).state.doc.textContent).toBe(
      'The first words.',
    );
  });

  it.each([
    ['words between the clauses', () => new Y.XmlText('loose'), 'loose'],
    [
      'words in an element nobody knows',
      () => foreign('paragraph', 'Typed by a bridge.'),
      'Typed by a bridge.',
    ],
    ['words deep in strange elements', () => nested('kept to the', ' letter'), 'kept to the letter'],
  ] as const)('%s stay among programs, and are a clause for an editor', async (_, made, words) => {
    const eve = server.connect('eve');
    const doc = await eve.load();
    const known = Y.encodeStateVector(doc);
    doc.getXmlFragment('default').insert(1, [made()]);
    eve.update(Y.encodeStateAsUpdate(doc, known));
    await eve.next('ack');
    const program = await server.connect('program').load();
    expect(Y.encodeStateAsUpdate(program)).toEqual(Y.encodeStateAsUpdate(doc));
    const opened = await server.connect('bob', asEditor).load();
    expect(isSound(opened.getXmlFragment('default'))).toBe(true);
    const editor = new HeadlessEditor('bob', Y.encodeStateAsUpdate(opened), 77);
    expect(editor.state.doc.children.map((block) => block.textContent)).toEqual(['The first words.', words]);
    expect(editor.state.doc.child(1).attrs).toMatchObject({
      kind: 'paragraph',
      id: expect.stringMatching(/./),
    });
  });

  it.each([
    ['a map', new Y.Map()],
    ['a list', new Y.Array()],
    ['a text that is not of XML', new Y.Text('x')],
  ] as const)('%s in the text closes the connection', async (_, foreign) => {
    const eve = server.connect('eve');
    const doc = await eve.load();
    const known = Y.encodeStateVector(doc);
    // As above: the types do not let it in, the library does.
    doc.getXmlFragment('default').insert(0, [foreign as unknown as Y.XmlText]);
    eve.update(Y.encodeStateAsUpdate(doc, known));
    expect(await eve.next('closed')).toMatchObject({ code: 4400 });
  });
});

/** As a page does: what the binding throws is an error in its console, and the next change is taken all the same. */
function showsAgain(editor: HeadlessEditor, doc: Y.Doc, update: Uint8Array): boolean {
  Y.applyUpdate(doc, update);
  try {
    Y.applyUpdate(editor.doc, update);
  } catch {
    return false;
  }
  return doc.getXmlFragment('default').length === 1 && textIn(doc).length === 'The first words.'.length;
}
