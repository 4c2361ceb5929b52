import { hash } from 'node:crypto';
import { z } from 'zod';
import type { ClauseInVersion } from '../../../shared/domain/clause-chain.ts';
import type { VersionState } from '../../../shared/domain/document-state.ts';
import type { Digest } from '../../../shared/domain/events.ts';
import { createRecentlyUsed } from '../../documents/recently-used.ts';
import type { Files } from '../../ports/files.ts';

/** Blocks of a version by id, each as a hash: enough to know whether it changed. */
type BlockHashes = ReadonlyMap<string, string>;

export type ClauseIndex = {
  /** What each version says of the clause, against the one before it. A version whose content is lost is left out. */
  find(versions: readonly VersionState[], clauseId: string): Promise<ReadonlyMap<number, ClauseInVersion>>;
};

type Options = {
  readonly files: Files;
  /** Told of a content that is lost. */
  readonly onFault: (error: unknown, during: string) => void;
};

/** A version never changes: what was read of it once is known. */
const keptVersions = 200;
const storedContent = z.object({
  content: z.array(z.looseObject({ attrs: z.looseObject({ id: z.string() }) })),
});

export function createClauseIndex({ files, onFault }: Options): ClauseIndex {
  const known = createRecentlyUsed<Digest, BlockHashes>(keptVersions);
  const hashesOf = async (digest: Digest): Promise<BlockHashes | undefined> => {
    const found = known.get(digest) ?? (await readHashes(files, digest));
    if (found === undefined) onFault(new Error(`The content ${digest} is missing.`), 'reading a version');
    else known.set(digest, found);
    return found;
  };
  return {
    async find(versions, clauseId) {
      const changes = new Map<number, ClauseInVersion>();
      let before: string | undefined;
      for (const { number, digest } of versions) {
        const hashes = await hashesOf(digest);
        if (hashes === undefined) continue;
        const now = hashes.get(clauseId);
        changes.set(number, changeOf(before, now));
        before = now;
      }
      return changes;
    },
  };
}

/** Reading the content with all its checks takes ten times as long, and nothing is shown of it here. */
async function readHashes(files: Files, digest: Digest): Promise<BlockHashes | undefined> {
  const bytes = await files.get(digest);
  if (bytes === undefined) return undefined;
  const { content } = storedContent.parse(JSON.parse(new TextDecoder().decode(bytes)));
  return new Map(content.map((block) => [block.attrs.id, hash('sha1', JSON.stringify(block), 'base64')]));
}

function changeOf(before: string | undefined, now: string | undefined): ClauseInVersion {
  if (now === undefined) return before === undefined ? 'absent' : 'removed';
  if (before === undefined) return 'added';
  return before === now ? 'same' : 'changed';
}
