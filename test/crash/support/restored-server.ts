import { createApiClient } from '../../support/server/api-client.ts';
import { signIn } from '../../support/server/sign-in.ts';
import { startProgram } from '../../support/server/start-program.ts';
import { DrillWriter, wordsAt } from './drill-writer.ts';
import type { Drill } from './run-drill.ts';

/** A server on what was restored, looked at by the people of the drill. */
export async function restoredServer(place: Readonly<Record<string, string>>, drill: Drill) {
  const server = await startProgram(place);
  const [first] = drill.people;
  const documentId = drill.documents[0];
  if (first === undefined || documentId === undefined) throw new Error('The drill had nobody in it.');
  const client = await signIn(createApiClient(server.url), first);
  return {
    client,
    words: () => wordsAt({ url: server.url, documentId, client }),
    /** Names of those whose password still opens the door. */
    async signInAll(): Promise<readonly string[]> {
      for (const person of drill.people) await signIn(createApiClient(server.url), person);
      return drill.people.map(({ name }) => name);
    },
    /** Whether the text takes what is written now. */
    async writes(): Promise<'acknowledged'> {
      const writer = new DrillWriter({ url: server.url, documentId, client }, 'after');
      await writer.start();
      await writer.stop();
      return 'acknowledged';
    },
    stop: () => server.stop(),
  };
}
