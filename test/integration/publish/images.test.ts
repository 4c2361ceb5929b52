import { expect, it } from 'vitest';
import type { Publication } from '../../../server/ports/publisher.ts';
import { buildContent, countedIds, figure, heading, paragraph } from '../../../shared/content/build.ts';
import { gif, pngOf, webp } from '../../support/content/sample-images.ts';
import { readPdf } from '../../support/publish/read-pdf.ts';
import { runningPublisher } from '../../support/publish/running-publisher.ts';
import { samplePublication } from '../../support/publish/sample-publication.ts';

const publisher = runningPublisher();

const hash = (digit: string) => digit.repeat(64);

function withImages(images: Publication['images']): Publication {
  const figures = [...images.keys()].map((file, index) =>
    figure(`Plan of post ${index + 1}`, { file, alt: `Words for image ${index + 1}`, width: '50' }),
  );
  const content = buildContent(countedIds(), [
    heading(1, 'Plans'),
    ...figures,
    figure('Plan that is gone', { file: hash('9'), alt: 'Words for the missing one' }),
    paragraph('After all plans.'),
  ]);
  return { ...samplePublication({}, content), images };
}

const good: Publication['images'] = new Map([
  [hash('a'), { format: 'png', bytes: pngOf(300, 200) }],
  [hash('b'), { format: 'gif', bytes: gif }],
  [hash('c'), { format: 'webp', bytes: webp }],
  [hash('d'), { format: 'png', bytes: pngOf(40, 4000) }],
]);

it('[TX-13] images of every format are printed with caption and number, a missing one with its words', async () => {
  const bytes = await publisher().pdf(withImages(good));
  const text = (await readPdf(bytes)).join(' ');
  expect(text).toContain('Figure 1 Plan of post 1');
  expect(text).toContain('Figure 5 Plan that is gone');
  expect(text).toContain('Words for the missing one');
  expect(text).not.toContain('Words for image 1');
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Subtype\s*\/Image/g)?.length,
  ).toBeGreaterThanOrEqual(4);
});

it('[TX-13] an image that cannot be drawn keeps nothing from being printed', async () => {
  const broken = { format: 'png', bytes: pngOf(300, 200).slice(0, 60) } as const;
  const pages = await readPdf(await publisher().pdf(withImages(new Map([...good, [hash('e'), broken]]))));
  const text = pages.join(' ');
  expect(text).toContain('Words for image 5');
  expect(text).not.toContain('Words for image 1');
  expect(text).toContain('After all plans.');
});

it('[TX-13] a page holds its images and loads nothing', () => {
  const html = publisher().html(withImages(good));
  expect(html).toContain('src="data:image/webp;base64,');
  expect(html).toContain('alt="Words for image 1" class="width-50"');
  expect(html).toContain('<bdi>Words for the missing one</bdi>');
  expect(html.match(/src="(?!data:image\/(?:png|gif|webp);base64,)/g)).toBeNull();
});
