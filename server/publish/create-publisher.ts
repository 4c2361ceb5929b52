import type { Publication, Publisher } from '../ports/publisher.ts';
import { imageAddresses } from './image-addresses.ts';
import { imageName } from './image-name.ts';
import { makePrintModel } from './make-print-model.ts';
import { PrintThread } from './print-thread.ts';
import { renderHtml } from './render-html.ts';

/** A hundred pages take about a second; this is for what no reader would wait for. Milliseconds. */
const printLimit = 120_000;

export type RunningPublisher = Publisher & { stop(): Promise<void> };

/** A publisher with its own printing thread. `workerUrl` is the bundle of `publish-worker.ts`. `stop` ends the thread. */
export function createPublisher({ workerUrl }: { readonly workerUrl: URL }): RunningPublisher {
  const thread = new PrintThread(workerUrl, printLimit);
  return {
    pdf: (publication) =>
      thread.print({
        model: makePrintModel(publication),
        images: [...publication.images].map(([file, image]) => ({
          name: imageName(file, image),
          bytes: image.bytes,
        })),
        at: frozenAt(publication),
      }),
    html: (publication) => renderHtml(makePrintModel(publication), imageAddresses(publication)),
    stop: () => thread.stop(),
  };
}

/** The same version printed twice is the same file, so its date is the version's. Seconds since 1970. */
function frozenAt({ state, version }: Publication): number {
  const cut = state.versions.find(({ number }) => number === version);
  return Math.floor(Date.parse(cut?.at ?? state.createdAt) / 1000);
}
