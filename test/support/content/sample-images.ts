/** Small true images; a JPEG that only says how large it is. */
import { crc32, deflateSync } from 'node:zlib';

/** A picture of two halves, so that its shape can be seen. */
export function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  const row = (y: number) => [
    0,
    ...Array.from({ length: width }, (_, x) => (x < width / 2 ? 40 : 200 - (y % 50))),
  ];
  const rows = Uint8Array.from(Array.from({ length: height }, (_, y) => row(y)).flat());
  return pngWith(width, height, deflateSync(rows));
}

/** A head that says this size, and whatever data; for sizes that nobody should ever decode. */
export function pngWith(width: number, height: number, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.byteLength, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));

export const gif = bytesOf('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7');
export const webp = bytesOf('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');
/** 640 × 480. */
export const jpeg = new Uint8Array(
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffc000110801e002800301220002110103110100ffd9', 'hex'),
);
