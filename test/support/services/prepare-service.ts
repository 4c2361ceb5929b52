import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { z } from 'zod';

export type RunningService = { readonly uri: string; stop(): Promise<void> };
export type Startable = RunningService | { readonly missing: string };

const preparedSchema = z.union([z.object({ binary: z.string() }), z.object({ missing: z.string() })]);

/** Where the service's program is, built or installed first where that is possible, or why there is none. */
export function prepareService(name: 'ferretdb' | 'redis'): z.output<typeof preparedSchema> {
  const script = resolve(import.meta.dirname, '../../../scripts/prepare-services.mjs');
  return preparedSchema.parse(
    JSON.parse(execFileSync(process.execPath, [script, name], { encoding: 'utf8' })),
  );
}
