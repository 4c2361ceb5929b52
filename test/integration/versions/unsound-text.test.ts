/** What a hostile or broken editor writes past its interface is bytes in the live text; whatever they are, versions hold. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
let documentId: DocumentId;
beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('drafting'), 'sop');
});
afterEach(() => documents.stop());

type Attributes = { [name: string]: string | number | readonly number[] };

async function write(...elements: readonly Y.XmlElement[]): Promise<void> {
  const doc = new Y.Doc();
  doc.getXmlFragment(fragmentName).insert(0, [...elements]);
  await documents.engine.append(documentId, [{ update: Y.encodeStateAsUpdate(doc), by: 'drafter-1' }]);
}

function element(name: string, attributes: Attributes, children: readonly (Y.XmlElement | Y.XmlText)[] = []) {
  const made = new Y.XmlElement(name);
  // The library types attributes as texts; it stores, as a hostile editor does, whatever it is given.
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string);
  made.insert(0, [...children]);
  return made;
}

const cellWith = (attributes: Attributes) =>
  element('cell', attributes, [element('line', {}, [new Y.XmlText('cell')])]);

it.each<[string, () => Y.XmlElement]>([
  [
    'a paragraph of a million letters',
    () => element('clause', { id: 'long' }, [new Y.XmlText('x'.repeat(1_000_000))]),
  ],
  [
    'a long detail of a step',
    () => element('clause', { id: 'step', kind: 'step', actor: 'a'.repeat(5_000) }),
  ],
  ['an id that is no id', () => element('clause', { id: '"><script>' }, [new Y.XmlText('here')])],
  [
    'an id of a thousand letters',
    () => element('clause', { id: 'i'.repeat(1_000) }, [new Y.XmlText('here')]),
  ],
  ['an id that another clause has', () => element('clause', { id: 'c4' }, [new Y.XmlText('a second c4')])],
  [
    'a cell over a million columns',
    () => element('table', { id: 't' }, [element('row', {}, [cellWith({ colspan: 1e6 })])]),
  ],
  [
    'a column wider than the world',
    () => element('table', { id: 't' }, [element('row', {}, [cellWith({ colspan: 1, colwidth: [1e9] })])]),
  ],
  [
    'a row of a hundred cells',
    () =>
      element('table', { id: 't' }, [
        element(
          'row',
          {},
          Array.from({ length: 100 }, () => cellWith({})),
        ),
      ]),
  ],
  [
    'a clause of ten thousand line breaks',
    () =>
      element(
        'clause',
        { id: 'br' },
        Array.from({ length: 10_000 }, () => element('hardBreak', {})),
      ),
  ],
])('[LE-2] a version with %s can be read, checked and printed', async (_, made) => {
  await write(made());
  const drafter = workAs(documents.as('drafter-1'));
  await drafter.cut(documentId, 'As it stands');
  const { content } = await drafter.client.get(versionRoutes.getVersion, {
    params: { documentId, number: 1 },
  });
  const ids = content.content.map(({ attrs }) => attrs.id);
  expect(new Set(ids).size).toBe(ids.length);
  const verified = await drafter.client.get(documentRoutes.verifyLedger, { params: { documentId } });
  expect(verified).toMatchObject({ isIntact: true, problem: null });
  expect((await drafter.client.fetch(`/api/documents/${documentId}/versions/1/pdf`)).status).toBe(200);
  expect(documents.faults).toEqual([]);
});
