import { expect, it } from 'vitest';
import { readImageSize } from '../../../shared/domain/image-size.ts';
import { imageFacts, imageLimits } from '../../../shared/domain/text-images.ts';
import { gif, jpeg, pngOf, webp } from '../../support/content/sample-images.ts';

it('[TX-13] reads the size of every format from its head', () => {
  expect(readImageSize(pngOf(7, 3), 'png')).toEqual({ width: 7, height: 3 });
  expect(readImageSize(gif, 'gif')).toEqual({ width: 1, height: 1 });
  expect(readImageSize(webp, 'webp')).toEqual({ width: 1, height: 1 });
  expect(readImageSize(jpeg, 'jpg')).toEqual({ width: 640, height: 480 });
});

it.each(['png', 'jpg', 'gif', 'webp'] as const)(
  '[TX-13] no length of any bytes makes reading %s fail',
  (format) => {
    for (const bytes of [pngOf(9, 9), gif, webp, jpeg, new Uint8Array(64), new Uint8Array(64).fill(255)]) {
      for (let length = 0; length <= bytes.byteLength; length += 1) {
        const size = readImageSize(bytes.subarray(0, length), format);
        expect(size === null || (size.width > 0 && size.height > 0)).toBe(true);
      }
    }
  },
);

it('[TX-13] an image of one point more than allowed is refused with the limit', () => {
  const bytes = new Uint8Array(gif);
  new DataView(bytes.buffer).setUint16(6, 40_001, true);
  new DataView(bytes.buffer).setUint16(8, 1_000, true);
  expect(imageFacts(bytes, 'image/gif')).toMatchObject({
    refusal: { code: 'image-too-large', params: { limit: imageLimits.pixels / 1_000_000 } },
  });
});
