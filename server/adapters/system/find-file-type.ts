import { fileTypeFromBuffer } from 'file-type';
import type { FindFileType } from '../../ports/find-file-type.ts';

/** By the marks that formats put into their first bytes; what has none and no control characters is plain text. */
export const findFileType: FindFileType = async (bytes) => {
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined) return found.mime;
  return isText(bytes) ? 'text/plain' : null;
};

const allowedControls: readonly number[] = [0x09, 0x0a, 0x0c, 0x0d];

function isText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return bytes.byteLength % 2 === 0;
  return bytes.every((byte) => byte >= 0x20 || allowedControls.includes(byte));
}

/** As spreadsheets of Windows save text: with a byte order mark. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
