/**
 * Draws the picture of the demo again after its SVG was changed: images of a text are points, not SVG (TX-13). Chromium draws
 * it, here it becomes a PNG of few colours, small enough to stand in the code as letters.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const folder = 'server/demo/pictures';
const name = 'one-stop-border-post';
const lettersInLine = 108;
const width = 1120;
const mostColours = 10;

async function pointsOf(svg) {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    return await page.evaluate(
      async ({ source, width }) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
        await image.decode();
        const height = Math.round((image.height * width) / image.width);
        const drawing = new OffscreenCanvas(width, height).getContext('2d');
        drawing.drawImage(image, 0, 0, width, height);
        return { width, height, rgba: [...drawing.getImageData(0, 0, width, height).data] };
      },
      { source: svg, width },
    );
  } finally {
    await browser.close();
  }
}

/** The colours that occur most, at most sixteen; every other point takes the nearest of them. */
function paletteOf(colours) {
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const first = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, mostColours);
  return first.map(([colour]) => colour);
}

function nearestIn(palette) {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distance = (a, b) => parts(a).reduce((sum, part, index) => sum + (part - parts(b)[index]) ** 2, 0);
  return (colour) => {
    if (!known.has(colour)) {
      const distances = palette.map((each) => distance(each, colour));
      known.set(colour, distances.indexOf(Math.min(...distances)));
    }
    return known.get(colour);
  };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function pngOf({ width, height, rgba }) {
  const colours = Array.from(
    { length: width * height },
    (_, at) => (rgba[at * 4] << 16) | (rgba[at * 4 + 1] << 8) | rgba[at * 4 + 2],
  );
  const palette = paletteOf(colours);
  const nearest = nearestIn(palette);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = colours.slice(y * width, (y + 1) * width).map(nearest);
    const bytes = row.flatMap((index, x) => (x % 2 === 0 ? [(index << 4) | (row[x + 1] ?? 0)] : []));
    return Buffer.from([0, ...bytes]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const png = pngOf(await pointsOf(readFileSync(`${folder}/${name}.svg`, 'utf8')));
const letters = png.toString('base64').match(new RegExp(`.{1,${lettersInLine}}`, 'g')) ?? [];
const source = `/** Drawn from \`${name}.svg\` by \`node scripts/draw-demo-picture.mjs\`. */
const letters = \`
${letters.join('\n')}
\`;

/** A PNG. */
export const oneStopBorderPost: Uint8Array = Buffer.from(letters, 'base64');
`;
writeFileSync(`${folder}/${name}.ts`, source);
console.log(`${png.length} bytes`);
