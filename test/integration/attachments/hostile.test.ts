import { once } from 'node:events';
import { request } from 'node:http';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addAttachment, attachmentRoutes } from '../../../shared/contract/attachment-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { attach, attached, codeOf, filePath, notes } from '../../support/documents/attach.ts';
import { plant } from '../../support/documents/plant.ts';
import { attachmentBytes, startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
let documentId: DocumentId;
beforeAll(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('review'), 'hostile');
});
afterAll(() => documents.stop());

const member = () => documents.as('member-kra');
const listed = async () =>
  (await member().get(attachmentRoutes.listAttachments, { params: { documentId } })).items.length;
const tried = async (name: string, bytes: Uint8Array<ArrayBuffer> | string) =>
  codeOf(await attach(member(), { documentId, file: { name, bytes } }));

const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

it.each([
  ['an empty file', 'empty.txt', '', { status: 422, code: 'file-empty' }],
  ['a page', 'page.html', '<!doctype html><script>x</script>', { status: 422, code: 'file-type-refused' }],
  ['a drawing that could run', 'a.svg', '<svg onload="x()"/>', { status: 422, code: 'file-type-refused' }],
  ['a drawing named as a photo', 'a.png', '<svg onload="x()"/>', { status: 422, code: 'file-not-its-name' }],
  ['XML named as notes', 'a.txt', '<?xml version="1.0"?><svg/>', { status: 422, code: 'file-not-its-name' }],
  ['a photo named as a report', 'a.pdf', png, { status: 422, code: 'file-not-its-name' }],
  ['a program', 'a.pdf', 'MZ\u0000\u0000', { status: 422, code: 'file-not-its-name' }],
  ['a name that turns around', 'photo\u202Egpj.exe', 'MZ', { status: 422, code: 'file-type-refused' }],
  ['a file too large', 'a.txt', 'x'.repeat(attachmentBytes + 1), { status: 413, code: 'file-too-large' }],
  ['far too large', 'a.txt', 'x'.repeat(attachmentBytes * 3), { status: 413, code: 'file-too-large' }],
])('[TX-8] %s is refused with words and leaves nothing', async (_, name, bytes, expected) => {
  expect(await tried(name, bytes)).toEqual(expected);
  expect(await listed()).toBe(0);
});

it('[TX-8] a file of exactly the limit is taken', async () => {
  const file = { name: 'full.txt', bytes: 'x'.repeat(attachmentBytes) };
  const { id: attachmentId, size } = await attached(member(), { documentId, file });
  expect(size).toBe(attachmentBytes);
  await member().get(attachmentRoutes.removeAttachment, { params: { documentId, attachmentId } });
});

it('[TX-8] an archive that would unpack to a gigabyte is kept as it is, and is no report', async () => {
  const bomb = zipOf('[Content_Types].xml', deflateRawSync(Buffer.alloc(64 * 1024 * 1024)), 1024 ** 3);
  expect(bomb.byteLength).toBeLessThan(attachmentBytes);
  const before = process.memoryUsage().rss;
  expect(await tried('report.docx', bomb)).toEqual({ status: 422, code: 'file-not-its-name' });
  const { id } = await attached(member(), { documentId, file: { name: 'data.zip', bytes: bomb } });
  expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 * 1024);
  const back = await member().fetch(filePath(documentId, id));
  expect(new Uint8Array(await back.arrayBuffer())).toEqual(bomb);
  await member().get(attachmentRoutes.removeAttachment, { params: { documentId, attachmentId: id } });
});

it.each([
  ['no form', { body: '{}', headers: { 'content-type': 'application/json' } }],
  [
    'a form without an end',
    {
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    },
  ],
  ['a form without boundary', { body: 'x', headers: { 'content-type': 'multipart/form-data' } }],
  [
    'a form without a file',
    { body: '--x--\r\n', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
  ],
])('[TX-8] %s is refused', async (_, init) => {
  const path = addAttachment.path.replace(':documentId', documentId);
  const answer = await codeOf(await member().fetch(path, { method: 'POST', ...init }));
  expect(answer.status).toBe(422);
  expect(documents.faults).toEqual([]);
});

it('[TX-8] two files at once, and fields nobody asked for, are refused', async () => {
  const path = addAttachment.path.replace(':documentId', documentId);
  const two = new FormData();
  two.append('file', new Blob(['a']), 'a.txt');
  two.append('file', new Blob(['b']), 'b.txt');
  expect((await member().fetch(path, { method: 'POST', body: two })).status).toBe(422);
  const strange = { __proto__: 'x', constructor: 'x', 'isConfidential[]': 'true' };
  const answer = await codeOf(await attach(member(), { documentId, file: notes, fields: { ...strange } }));
  expect(answer.status).toBe(422);
  expect(await listed()).toBe(0);
});

it('[TX-8] a full disk is told as such, and nothing half stored is left', async () => {
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  documents.failures.files.set(full);
  expect(await tried('notes.txt', 'x')).toEqual({ status: 503, code: 'storage-failing' });
  documents.failures.files.clear();
  const files: string[] = [];
  const put = documents.store.files.put.bind(documents.store.files);
  documents.store.files.put = async (bytes) => {
    const hash = await put(bytes);
    files.push(hash);
    return hash;
  };
  documents.failures.append.set(full);
  expect(await tried('notes.txt', 'x')).toEqual({ status: 503, code: 'storage-failing' });
  documents.failures.append.clear();
  documents.store.files.put = put;
  expect(files).toHaveLength(1);
  documents.clock.advance(25 * 60 * 60_000);
  await documents.runJob('forget-loose-files');
  expect(await documents.store.files.get(files[0] ?? '')).toBeUndefined();
  expect(await listed()).toBe(0);
});

it('[TX-9] a download that cannot be logged is not given out', async () => {
  const { id } = await attached(member(), { documentId, file: notes });
  documents.failures.records.set(Object.assign(new Error('disk'), { code: 'SQLITE_FULL' }));
  const answer = await member().fetch(filePath(documentId, id));
  documents.failures.records.clear();
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain(String(notes.bytes));
});

it('[TX-8] one person has three uploads on their way, a fourth waits', async () => {
  const { hostname, port } = new URL(documents.baseUrl);
  const path = addAttachment.path.replace(':documentId', documentId);
  const headers = {
    'content-type': 'multipart/form-data; boundary=x',
    'transfer-encoding': 'chunked',
    cookie: 'test=member-kra',
  };
  const asked = [1, 2, 3, 4].map(() => request({ hostname, port, path, method: 'POST', headers }));
  const statuses = asked.map(async (each) => {
    const response = once(each, 'response');
    each.write('--x\r\n');
    const [answer] = await response;
    answer.resume();
    return answer.statusCode;
  });
  expect(await Promise.race(statuses)).toBe(429);
  for (const each of asked) each.end('--x--\r\n');
  expect((await Promise.all(statuses)).toSorted((one, other) => one - other)).toEqual([422, 422, 422, 429]);
});

/** An archive of one entry that says how large it would be. */
function zipOf(name: string, packed: Uint8Array, unpackedSize: number): Uint8Array<ArrayBuffer> {
  const title = Buffer.from(name);
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(packed.byteLength, 18);
  head.writeUInt32LE(unpackedSize, 22);
  head.writeUInt16LE(title.byteLength, 26);
  return new Uint8Array(Buffer.concat([head, title, packed]));
}
