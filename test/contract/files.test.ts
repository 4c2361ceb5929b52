import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { storeKinds } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

describe.each(storeKinds())('the files of $name', (kind) => {
  const { store, home } = useStore(kind);

  test.each([0, 1, 1000, 2 ** 20, 17 * 2 ** 20])('keep %i bytes under their hash', async (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7) % 256);
    const hash = await store().files.put(bytes);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const found = await store().files.get(hash);
    expect(found).toBeInstanceOf(Uint8Array);
    expect(Buffer.compare(found ?? new Uint8Array(1), bytes)).toBe(0);
  });

  test('are one file for the same bytes, also when put twice at once', async () => {
    const bytes = Buffer.from('the same');
    const [first, second] = await Promise.all([store().files.put(bytes), store().files.put(bytes)]);
    expect(second).toBe(first);
    await store().files.remove(first);
    expect(await store().files.get(first)).toBeUndefined();
    expect(await store().files.put(bytes)).toBe(first);
    expect(await store().files.get(first)).toEqual(new Uint8Array(bytes));
  });

  test.each(['', 'f'.repeat(64), '../../etc/passwd', 'F'.repeat(64), '\u0000'])(
    'know nothing of %j',
    async (hash) => {
      expect(await store().files.get(hash)).toBeUndefined();
      await expect(store().files.remove(hash)).resolves.toBeUndefined();
    },
  );

  test('are there after the store was closed and opened again', async () => {
    const before = await home().open();
    const hash = await before.files.put(Buffer.from('to stay'));
    await before.close();
    const after = await home().open();
    expect(Buffer.from((await after.files.get(hash)) ?? []).toString()).toBe('to stay');
    await after.close();
  });
});
