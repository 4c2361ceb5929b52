import { once } from 'node:events';
import { WebSocket } from 'ws';
import { type LoopDelay, type ProbedProgram, startProbed } from '../support/server/probed-program.ts';

export type Memory = { readonly heapMb: number; readonly rssMb: number };
/** Of a moment while people write; the delay of the event loop in milliseconds, since the last sample. */
export type Sample = Memory & LoopDelay;

/** A server whose memory can be measured after a full collection, through its debugger. */
export async function startSoaked(dataDir: string) {
  const program = await startProbed({ DATA_DIR: dataDir, COLLAB_CONNECTIONS_PER_PERSON: '100' }, [
    '--inspect=127.0.0.1:0',
  ]);
  return {
    program,
    /** Waits until every room is unloaded; then collects twice and reads /metrics. */
    async measureEmpty(): Promise<Memory> {
      await program.whenEmpty();
      await collect(program);
      await collect(program);
      return memoryOf(program);
    },
    async sample(): Promise<Sample> {
      const { p50, p99, max } = await program.loopDelay();
      return { ...(await memoryOf(program)), p50: rounded(p50), p99: rounded(p99), max: rounded(max) };
    },
    /** Lines of the log that say error or worse. */
    errors: () => program.lines.filter((line) => /"level":(50|60)|^\s+at /.test(line)),
  };
}

async function memoryOf(program: ProbedProgram): Promise<Memory> {
  const figure = await program.figures();
  return {
    heapMb: rounded(figure('nodejs_heap_size_used_bytes') / 2 ** 20),
    rssMb: rounded(figure('process_resident_memory_bytes') / 2 ** 20),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

async function collect({ lines }: ProbedProgram): Promise<void> {
  const address = lines.flatMap((line) => /ws:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0] ?? [])[0];
  if (address === undefined) throw new Error('The server has no debugger.');
  const socket = new WebSocket(address);
  await once(socket, 'open');
  socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  await once(socket, 'message');
  socket.close();
}
