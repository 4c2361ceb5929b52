import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { type Program, startProgram } from './start-program.ts';

const delaySchema = z.object({ p50: z.number(), p99: z.number(), max: z.number() });
/** Of the event loop of the server's main thread, in milliseconds. */
export type LoopDelay = z.output<typeof delaySchema>;

export type ProbedProgram = Program & {
  /** Since it was last asked, or since the start. */
  loopDelay(): Promise<LoopDelay>;
  /** A reader of the figures of one moment by their names. */
  figures(): Promise<(name: string) => number>;
  /** Nobody is there and every text has left the memory. */
  whenEmpty(): Promise<void>;
};

/** The built server, which tells how long its main thread kept others waiting. */
export async function startProbed(
  variables: Readonly<Record<string, string>>,
  flags: readonly string[] = [],
): Promise<ProbedProgram> {
  const probe = pathToFileURL(join(import.meta.dirname, 'loop-delay-probe.mjs')).href;
  const program = await startProgram(variables, { flags: ['--import', probe, ...flags] });
  const told = () => program.lines.filter((line) => line.startsWith('LOOP '));
  const figures = () => figuresOf(program);
  return {
    ...program,
    figures,
    async loopDelay() {
      const before = told().length;
      process.kill(program.pid, 'SIGUSR2');
      while (told().length === before) await pause(5);
      return delaySchema.parse(JSON.parse(told().at(-1)?.slice(5) ?? ''));
    },
    async whenEmpty() {
      for (;;) {
        const figure = await figures();
        if (figure('concord_rooms') === 0 && figure('concord_connections') === 0) return;
        await pause(100);
      }
    },
  };
}

async function figuresOf(program: Program): Promise<(name: string) => number> {
  const text = await (await program.visitor().fetch('/metrics')).text();
  return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}
