import type { Node } from 'prosemirror-model';
import { schema } from '../../../shared/content/schema.ts';

/** Plain words as the content of a clause, `\n` as a line break. */
export function inlineOf(text: string): Node[] {
  return text.split('\n').flatMap((line, index) => {
    const words = line === '' ? [] : [schema.text(line)];
    return index === 0 ? words : [schema.nodes.hardBreak.create(), ...words];
  });
}
