import { createHash } from 'node:crypto';
import type { Files } from '../../../server/ports/files.ts';
import { createFailureSwitch } from './failure-switch.ts';

export function createFakeFiles(failure = createFailureSwitch()): Files {
  const files = new Map<string, Uint8Array>();
  return {
    async put(bytes) {
      failure.check();
      const hash = createHash('sha256').update(bytes).digest('hex');
      files.set(hash, new Uint8Array(bytes));
      return hash;
    },
    async get(hash) {
      failure.check();
      return files.get(hash);
    },
    async remove(hash) {
      failure.check();
      files.delete(hash);
    },
  };
}
