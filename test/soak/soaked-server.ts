import { once } from 'node:events';
import { WebSocket } from 'ws';
import { type Program, startProgram } from '../support/server/start-program.ts';

export type Memory = { readonly heapMb: number; readonly rssMb: number };

/** A server whose memory can be measured after a full collection, through its debugger. */
export async function startSoaked(dataDir: string) {
  const program = await startProgram(
    { DATA_DIR: dataDir, COLLAB_CONNECTIONS_PER_PERSON: '100' },
    { flags: ['--inspect=127.0.0.1:0'] },
  );
  return {
    program,
    /** Waits until every room is unloaded; then collects twice and reads /metrics. */
    async measureEmpty(): Promise<Memory> {
      for (;;) {
        const figures = await metricsOf(program);
        if (figures('concord_rooms') === 0 && figures('concord_connections') === 0) break;
        await pause(1_000);
      }
      await collect(program);
      await collect(program);
      const figures = await metricsOf(program);
      const megabytes = (name: string) => Math.round((figures(name) / 2 ** 20) * 10) / 10;
      return {
        heapMb: megabytes('nodejs_heap_size_used_bytes'),
        rssMb: megabytes('process_resident_memory_bytes'),
      };
    },
    /** Lines of the log that say error or worse. */
    errors: () => program.lines.filter((line) => /"level":(50|60)|^\s+at /.test(line)),
  };
}

async function metricsOf(program: Program): Promise<(name: string) => number> {
  const text = await (await program.visitor().fetch('/metrics')).text();
  return (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
}

async function collect({ lines }: Program): Promise<void> {
  const address = lines.flatMap((line) => /ws:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0] ?? [])[0];
  if (address === undefined) throw new Error('The server has no debugger.');
  const socket = new WebSocket(address);
  await once(socket, 'open');
  socket.send(JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' }));
  await once(socket, 'message');
  socket.close();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
