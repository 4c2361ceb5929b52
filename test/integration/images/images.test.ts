import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { imageLimits } from '../../../shared/domain/text-images.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { gif, jpeg, pngOf, pngWith, webp } from '../../support/content/sample-images.ts';
import { attached, codeOf } from '../../support/documents/attach.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { handedIn, handInImage, imagePath } from '../../support/documents/hand-in-image.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeAll(async () => {
  documents = await startDocuments();
});
afterAll(async () => {
  await documents.stop();
  expect(documents.faults).toEqual([]);
});

const as = (name: string) => documents.as(name);
const inDrafting = (id: string) => plant(documents, givenStage('drafting'), id);
const picture = pngOf(40, 30);

it('[TX-13] an image comes back to the byte, to be shown and never run', async () => {
  const documentId = await inDrafting('bytes');
  const view = await handedIn(as('drafter-1'), documentId, picture);
  expect(view).toMatchObject({ format: 'png', width: 40, height: 30, size: picture.byteLength });
  const shown = await as('secretariat-1').fetch(imagePath(documentId, view.file));
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(picture);
  const header = (name: string) => shown.headers.get(name);
  expect([header('content-type'), header('content-disposition')]).toEqual(['image/png', 'inline']);
  expect([header('x-content-type-options'), header('cache-control')]).toEqual([
    'nosniff',
    'private, no-cache',
  ]);
  expect(header('content-security-policy')).toContain("default-src 'none'");
  expect(header('content-security-policy')).toContain('sandbox');
});

it.each([
  ['gif', gif, { format: 'gif', width: 1, height: 1 }],
  ['webp', webp, { format: 'webp', width: 1, height: 1 }],
  ['jpeg', jpeg, { format: 'jpg', width: 640, height: 480 }],
])('[TX-13] %s is known by its bytes', async (name, bytes, expected) => {
  const documentId = await inDrafting(`format-${name}`);
  expect(await handedIn(as('drafter-1'), documentId, bytes)).toMatchObject(expected);
});

it.each([
  ['nothing', '', { status: 422, code: 'file-empty' }],
  [
    'a drawing that could run',
    '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
    { status: 422, code: 'image-type-refused' },
  ],
  ['a page', '<!doctype html><script>x</script>', { status: 422, code: 'image-type-refused' }],
  ['words', 'not an image', { status: 422, code: 'image-type-refused' }],
  ['an image that breaks off', picture.slice(0, 25), { status: 422, code: 'image-broken' }],
  [
    'a size that no memory holds',
    pngWith(60_000, 60_000, deflateSync(new Uint8Array(9))),
    { status: 422, code: 'image-too-large' },
  ],
  ['too many bytes', new Uint8Array(imageLimits.bytes + 1), { status: 413, code: 'file-too-large' }],
])('[TX-13] %s is refused with words', async (name, bytes, expected) => {
  const documentId = await inDrafting(`refused-${name.replaceAll(' ', '-')}`);
  expect(await codeOf(await handInImage(as('drafter-1'), documentId, bytes))).toEqual(expected);
});

it('[TX-13] the same image twice is one', async () => {
  const documentId = await inDrafting('twice');
  const one = await handedIn(as('drafter-1'), documentId, picture);
  const two = await handedIn(as('secretariat-1'), documentId, picture);
  expect(two).toEqual(one);
});

it('[TX-13] [AC-4] who may not write hands in none; who may not read sees none', async () => {
  const documentId = await workAs(as('secretariat-1')).create({
    title: 'Informants',
    kind: 'sop',
    isConfidential: true,
  });
  const { file } = await handedIn(as('drafter-1'), documentId, picture);
  const answers = await Promise.all(
    ['member-kra', 'lead-kra', 'supervisor-1', 'observer-1', 'stranger', ''].map(async (name) => [
      name,
      (await handInImage(as(name), documentId, picture)).status,
      (await as(name).fetch(imagePath(documentId, file))).status,
    ]),
  );
  expect(answers).toEqual([
    ['member-kra', 403, 200],
    ['lead-kra', 403, 200],
    ['supervisor-1', 403, 200],
    ['observer-1', 404, 404],
    ['stranger', 404, 404],
    ['', 401, 401],
  ]);
});

it('[TX-13] in review nobody hands in one, and members see those of the text', async () => {
  const drafting = await inDrafting('stage-source');
  const documentId = await plant(documents, givenStage('review'), 'stage');
  const { file } = await handedIn(as('drafter-1'), drafting, picture);
  expect(await codeOf(await handInImage(as('drafter-1'), documentId, picture))).toEqual({
    status: 409,
    code: 'wrong-stage',
  });
  // The hash alone opens nothing: this document has no such image.
  expect((await as('drafter-1').fetch(imagePath(documentId, file))).status).toBe(404);
  expect((await as('member-kra').fetch(imagePath(documentId, file))).status).toBe(404);
});

it('[TX-13] no other file is reached as an image, and no hash that is none', async () => {
  const documentId = await inDrafting('other-files');
  const { digest } = await attached(as('drafter-1'), {
    documentId,
    file: { name: 'photo.png', bytes: picture },
  });
  for (const file of [digest, '..%2Fsecret', 'x'.repeat(64), digest.toUpperCase()]) {
    expect((await as('drafter-1').fetch(imagePath(documentId, file))).status).toBe(404);
  }
});

it('[TX-13] [TX-11] a document that begins with another has its images, also in a published page', async () => {
  const documentId = await workAs(as('secretariat-1')).create({ title: 'With a plan', kind: 'sop' });
  const { file } = await handedIn(as('secretariat-1'), documentId, picture);
  const content = withFigure(await workAs(as('secretariat-1')).text(documentId), file);
  const edited = await documents.liveText.hold(documentId, (text) =>
    text.edit(documentId, { type: 'replace-content', content }, 'secretariat-1'),
  );
  expect(edited.ok).toBe(true);
  const begun = await workAs(as('secretariat-1')).create({ title: 'Begun', kind: 'sop', fromId: documentId });
  expect((await as('secretariat-1').fetch(imagePath(begun, file))).status).toBe(200);
  await workAs(as('secretariat-1')).cut(begun, 'First');
  const printed = await as('secretariat-1').fetch(`/api/documents/${begun}/versions/1/pdf`);
  const base64 = Buffer.from(picture).toString('base64');
  expect(await printed.text()).toContain(
    `<img src="data:image/png;base64,${base64}" alt="Lanes &amp; desks" class="width-50">`,
  );
});

function withFigure(content: TextContent, file: string): TextContent {
  const attrs = { kind: 'figure', level: 1, actor: '', timeLimit: '', record: '' } as const;
  const figure = { ...attrs, id: 'the-plan', file, alt: 'Lanes & desks', width: '50' } as const;
  return { ...content, content: [...content.content, { type: 'clause', attrs: figure }] };
}
