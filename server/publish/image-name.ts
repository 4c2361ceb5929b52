import type { PrintableImage } from '../ports/publisher.ts';

/** What an output calls an image: a hash with the ending that says what the bytes are, and nothing that anyone typed. */
export function imageName(file: string, { format }: PrintableImage): string {
  return `${file}.${format}`;
}
