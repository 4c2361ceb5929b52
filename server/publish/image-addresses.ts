import { imageContentTypes } from '../../shared/domain/text-images.ts';
import type { Publication } from '../ports/publisher.ts';
import { imageName } from './image-name.ts';

/** Where a page finds an image by its name: in itself, so that it loads nothing and can be kept as one file. */
export function imageAddresses({ images }: Publication): ReadonlyMap<string, string> {
  return new Map(
    [...images].map(([file, image]) => {
      const bytes = Buffer.from(image.bytes).toString('base64');
      return [imageName(file, image), `data:${imageContentTypes[image.format]};base64,${bytes}`];
    }),
  );
}
