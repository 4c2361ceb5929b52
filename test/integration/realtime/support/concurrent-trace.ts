/**
 * The concurrent traces of josephg/editing-traces. A transaction was made on exactly what its parents and theirs had
 * written; since each agent's own are in order, that is one number per agent: how many of its transactions were known.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const traceSchema = z.object({
  kind: z.literal('concurrent'),
  endContent: z.string(),
  numAgents: z.number(),
  txns: z.array(
    z.object({
      parents: z.array(z.number()),
      agent: z.number(),
      patches: z.array(z.tuple([z.number(), z.number(), z.string()])),
    }),
  ),
});

export type Patch = readonly [at: number, removed: number, inserted: string];
export type Step = {
  /** Its place among the transactions of all: what it was made on comes before it. */
  readonly place: number;
  /** How many transactions of each agent were known. */
  readonly known: readonly number[];
  readonly patches: readonly Patch[];
};
export type Trace = { readonly end: string; readonly agents: readonly (readonly Step[])[] };

/** Null where the data is not beside the repository. */
export function readTrace(name: string): Trace | null {
  const path = resolve(
    import.meta.dirname,
    '../../../../../shared/data/traces/concurrent',
    `${name}.json.gz`,
  );
  if (!existsSync(path)) return null;
  const { endContent, numAgents, txns } = traceSchema.parse(
    JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')),
  );
  const agents: Step[][] = Array.from({ length: numAgents }, () => []);
  const after: (readonly number[])[] = [];
  for (const [place, { parents, agent, patches }] of txns.entries()) {
    const known = agents.map((_, each) =>
      Math.max(0, ...parents.map((parent) => after[parent]?.[each] ?? 0)),
    );
    agents[agent]?.push({ place, known, patches });
    after.push(known.map((count, each) => (each === agent ? count + 1 : count)));
  }
  return { end: endContent, agents };
}
