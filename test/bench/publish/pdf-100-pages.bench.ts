/** Prints how long a PDF of about 100 pages takes: the first one, with the thread's start, and the next ones. */
import { buildContent, countedIds, heading, provision } from '../../../shared/content/build.ts';
import { createPublisher } from '../../../server/publish/create-publisher.ts';
import { bundlePublishWorker } from '../../support/publish/bundle-worker.ts';
import { readPdf } from '../../support/publish/read-pdf.ts';
import { samplePublication } from '../../support/publish/sample-publication.ts';

const sections = 125;
const provisionsPerSection = 10;
const sentence =
  'The officer in charge of the post records the time of arrival, the name of the carrier and the seal, and tells the lead agency without delay where one of them does not agree with the declaration. ';

const content = buildContent(
  countedIds(),
  Array.from({ length: sections }, (_, section) => [
    heading(1, `Section on matter ${section + 1}`),
    ...Array.from({ length: provisionsPerSection }, (__, index) =>
      provision(2, sentence.repeat(1 + (index % 3))),
    ),
  ]).flat(),
);
const publication = samplePublication({}, content);
const worker = await bundlePublishWorker();
const publisher = createPublisher({ workerUrl: worker.url });

async function timePrint(): Promise<{ readonly seconds: number; readonly pdf: Uint8Array }> {
  const startedAt = performance.now();
  const pdf = await publisher.pdf(publication);
  return { seconds: (performance.now() - startedAt) / 1000, pdf };
}

try {
  const first = await timePrint();
  const later = [await timePrint(), await timePrint(), await timePrint()]
    .map(({ seconds }) => seconds)
    .sort((a, b) => a - b);
  const pages = (await readPdf(first.pdf)).length;
  console.log(
    `PDF of ${pages} pages: first ${first.seconds.toFixed(2)} s, then ${later[1]?.toFixed(2)} s (median of 3)`,
  );
} finally {
  await publisher.stop();
  worker.remove();
}
