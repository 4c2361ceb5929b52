import { digestOf } from '../domain/digest.ts';
import type { TextContent } from './text-content.ts';

/** LE-2: SHA-256 over the canonical JSON of the content; anchors of comments are no part of `TextContent`. */
export function contentDigest(content: TextContent): string {
  return digestOf(content);
}
