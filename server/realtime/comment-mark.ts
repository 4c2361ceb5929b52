/**
 * y-prosemirror keeps a mark that may overlap itself under `name--hash`, so that two threads on the same words are two
 * attributes. The hash is y-prosemirror's own, which it does not export: SHA-256 of the mark, folded to six bytes.
 */
import * as buffer from 'lib0/buffer';
import * as sha256 from 'lib0/hash/sha256';
import { markNameOf } from '../../shared/content/mark-name.ts';

const folded = 6;

export function commentAttribute(thread: string): {
  readonly key: string;
  readonly value: { readonly thread: string };
} {
  const mark = { type: 'comment', attrs: { thread } };
  return { key: `comment--${hashOf(mark)}`, value: mark.attrs };
}

/** The thread of a Y attribute, or undefined when it is not a comment's. */
export function threadOf(key: string, value: unknown): string | undefined {
  if (markNameOf(key) !== 'comment' || typeof value !== 'object' || value === null) return undefined;
  return 'thread' in value && typeof value.thread === 'string' ? value.thread : undefined;
}

function hashOf(json: Parameters<typeof buffer.encodeAny>[0]): string {
  const digest = sha256.digest(buffer.encodeAny(json));
  for (let index = folded; index < digest.length; index++) {
    const place = index % folded;
    digest[place] = (digest[place] ?? 0) ^ (digest[index] ?? 0);
  }
  return buffer.toBase64(digest.slice(0, folded));
}
