import type { PrintModel } from './print-model.ts';

/** The same document, where the words stand for the images of these names. */
export function withoutImages(model: PrintModel, names: ReadonlySet<string>): PrintModel {
  const blocks = model.blocks.map((block) =>
    block.type === 'clause' && block.image !== null && names.has(block.image.name)
      ? { ...block, image: null }
      : block,
  );
  return { ...model, blocks };
}
