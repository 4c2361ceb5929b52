import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Kept = { readonly directory: string; readonly name: string; readonly make: () => string };

/** A secret made once and read ever after; only the owner of the process may read the file. */
export async function keptSecret({ directory, name, make }: Kept): Promise<string> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, name);
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      const secret = make();
      await file.writeFile(secret);
      await file.sync();
      return secret;
    } finally {
      await file.close();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return (await readFile(path, 'utf8')).trim();
  }
}
