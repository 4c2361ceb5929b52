import { contentDigest } from '../../shared/content/content-digest.ts';
import { textContent } from '../../shared/content/parse-content.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import { canonicalJson } from '../../shared/domain/canonical-json.ts';
import type { Digest } from '../../shared/domain/events.ts';
import type { Files } from '../ports/files.ts';

/** Keeps a content for ever under its digest (LE-2): the canonical JSON is the file, so its hash is the digest. */
export async function storeContent(files: Files, content: TextContent): Promise<Digest> {
  const digest = await files.put(new TextEncoder().encode(canonicalJson(content)));
  if (digest !== contentDigest(content)) throw new Error('The files name a content by another hash.');
  return digest;
}

/** Undefined when the file is missing or is not what its digest says. */
export async function findContent(files: Files, digest: Digest): Promise<TextContent | undefined> {
  const bytes = await files.get(digest);
  if (bytes === undefined) return undefined;
  const content = contentIn(bytes);
  return content !== undefined && contentDigest(content) === digest ? content : undefined;
}

/** The content of a version. Throws when the storage has lost or altered it: no answer would be the truth. */
export async function readContent(files: Files, digest: Digest): Promise<TextContent> {
  const content = await findContent(files, digest);
  if (content === undefined) throw new Error(`The content ${digest} is missing or altered.`);
  return content;
}

function contentIn(bytes: Uint8Array): TextContent | undefined {
  try {
    return textContent.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    // Not JSON, so not what was stored.
    return undefined;
  }
}
