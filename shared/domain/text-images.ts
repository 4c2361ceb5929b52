/**
 * Images in a text (TX-13): what may be one, by its bytes and never by its name. Nothing is taken out of them: the hash in the
 * text, and with it the digest of a version, is that of what was handed in.
 */
import { readImageSize } from './image-size.ts';
import type { ImageSize } from './image-size.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

export const imageLimits = {
  bytes: 10_000_000,
  /** What a decoder must hold in memory at once. */
  pixels: 40_000_000,
  perDocument: 500,
  /** Letters of the words that stand for it. */
  alt: 2000,
} as const;

/** Shares of the width of the text, in percent; without one an image has its own size, and never more than the text has. */
export const imageWidths = ['25', '50', '75', '100'] as const;
export type ImageWidth = (typeof imageWidths)[number];

export const imageFormats = ['png', 'jpg', 'gif', 'webp'] as const;
export type ImageFormat = (typeof imageFormats)[number];
export type ImageFacts = ImageSize & { readonly format: ImageFormat };

const formatOf: Readonly<Record<string, ImageFormat>> = {
  'image/png': 'png',
  'image/apng': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** What a browser is told that the bytes are. */
export const imageContentTypes: Readonly<Record<ImageFormat, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

/** `found` is what the bytes are, null when nobody can tell. */
export function imageFacts(bytes: Uint8Array, found: string | null): Result<ImageFacts> {
  if (bytes.byteLength === 0) return refuse('file-empty', {}, 'file');
  const format = formatOf[found ?? ''];
  if (format === undefined) return refuse('image-type-refused', {}, 'file');
  const size = readImageSize(bytes, format);
  if (size === null) return refuse('image-broken', {}, 'file');
  const limit = imageLimits.pixels;
  const isTooLarge = size.width * size.height > limit;
  return isTooLarge
    ? refuse('image-too-large', { limit: limit / 1_000_000 }, 'file')
    : ok({ ...size, format });
}
