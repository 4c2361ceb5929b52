import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Kept = { readonly directory: string; readonly name: string; readonly make: () => string };

/** A secret made once and read ever after; only the owner of the process may read the file. */
export async function keptSecret({ directory, name, make }: Kept): Promise<string> {
  try {
    const secret = make();
    await keepSecret({ directory, name, secret });
    return secret;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return (await readFile(join(directory, name), 'utf8')).trim();
  }
}

type Given = { readonly directory: string; readonly name: string; readonly secret: string };

/** Keeps a secret that came from elsewhere; rejects with EEXIST when there is one. */
export async function keepSecret({ directory, name, secret }: Given): Promise<void> {
  await mkdir(directory, { recursive: true });
  const file = await open(join(directory, name), 'wx', 0o600);
  try {
    await file.writeFile(secret);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Null where none was ever kept. */
export async function findSecret(directory: string, name: string): Promise<string | null> {
  try {
    return (await readFile(join(directory, name), 'utf8')).trim();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
