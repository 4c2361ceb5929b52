import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.ts';
import type { Digest } from './events.ts';

/** SHA-256 as lower-case hex; a string is hashed as UTF-8. */
export function sha256Hex(data: string | Uint8Array): Digest {
  return bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** SHA-256 over the canonical JSON of a plain value (LE-1, LE-2). Throws where `canonicalJson` throws. */
export function digestOf(value: unknown): Digest {
  return sha256Hex(canonicalJson(value));
}
