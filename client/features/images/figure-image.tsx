import { imageFile } from '../../../shared/contract/image-routes.ts';
import type { ClauseBlock } from '../../../shared/content/text-content.ts';
import { addressOf } from '../../lib/api.ts';
import classes from './figure-image.module.css';

type FigureImageProps = { readonly documentId: string; readonly attrs: ClauseBlock['attrs'] };

/** The image of a figure in a text that nobody writes into. */
export function FigureImage({ documentId, attrs }: FigureImageProps) {
  const { kind, file, alt = '', width } = attrs;
  if (kind !== 'figure' || file === undefined) return null;
  return (
    <img
      className={classes['image']}
      src={addressOf(imageFile, { params: { documentId, file } })}
      alt={alt}
      style={width === undefined ? {} : { width: `${width}%` }}
    />
  );
}
