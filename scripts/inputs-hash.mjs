import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All files at or under `paths`, sorted; a path that does not exist has none. */
function filesUnder(paths) {
  return paths.flatMap((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return [];
    if (!stat.isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name !== 'node_modules' && name !== 'dist');
    return filesUnder(names.sort().map((name) => join(path, name)));
  });
}

/** SHA-256 over names and contents of everything at or under `paths`, with what else decides the output (`salt`). */
export function hashInputs(paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const file of filesUnder(paths)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}
