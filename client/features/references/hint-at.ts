/** What the text can say about one place in it: the words a reference leads to, an instrument, the meaning of a term. */
import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { stringOf } from '../../../shared/content/clause-dom.ts';
import { instrumentOf } from '../../../shared/content/reference-marks.ts';
import { schema } from '../../../shared/content/schema.ts';
import type { Definition } from '../../../shared/domain/definitions.ts';
import { createPhraseFinder } from '../../../shared/domain/phrase-finder.ts';
import { wordsOf } from '../../../shared/domain/words.ts';
import { nodeText, offsetOfPosition } from '../../../shared/content/block-text.ts';
import { blockWithId } from '../editor/text/blocks/block-with-id.ts';
import { spelledBlock } from '../editor/text/blocks/cite-in.ts';

export type Hint = {
  readonly title: string;
  readonly text: string;
  /** An address outside, or empty. */
  readonly href: string;
};
export type HintSources = {
  readonly definitions: readonly Definition[];
  readonly language: string;
  readonly cite: (clauseId: string) => string;
};

const mostWords = 400;

export function hintAt(view: EditorView, position: number, sources: HintSources): Hint | null {
  const $at = view.state.doc.resolve(position);
  const beside = [$at.nodeAfter, $at.nodeBefore];
  return (
    beside.map((node) => markedHint(view, node, sources)).find((hint) => hint !== null) ??
    termHint($at.node(1), position - $at.before(1) - 1, sources)
  );
}

function markedHint(view: EditorView, node: Node | null, { cite }: HintSources): Hint | null {
  const reference = schema.marks.reference.isInSet(node?.marks ?? []);
  if (reference !== undefined) {
    const target = stringOf(reference.attrs['target']);
    return { title: cite(target), text: wordsOfClause(view, target), href: '' };
  }
  const footnote = schema.marks.footnote.isInSet(node?.marks ?? []);
  if (footnote !== undefined) {
    const id = stringOf(footnote.attrs['id']);
    const text = wordsOfClause(view, id);
    return text === '' ? null : { title: cite(id), text, href: '' };
  }
  const instrument = instrumentOf(schema.marks.instrument.isInSet(node?.marks ?? [])?.attrs);
  return instrument === null
    ? null
    : { title: instrument.name, text: instrument.article, href: instrument.href };
}

function wordsOfClause({ state }: EditorView, clauseId: string): string {
  const place = blockWithId(state.doc, clauseId);
  return place === null ? '' : shortened(spelledBlock(state, place.block));
}

/** The definition of the term at an offset of a block's content; none in the clause that defines it. */
function termHint(block: Node, position: number, { definitions, language }: HintSources): Hint | null {
  const text = nodeText(block);
  const offset = offsetOfPosition(block, position);
  const find = createPhraseFinder(
    definitions.map((value) => ({ phrase: value.term, value })),
    language,
  );
  const found = find(wordsOf(text))
    .filter(({ from, to, value }) => from <= offset && offset <= to && value.clauseId !== block.attrs['id'])
    .toSorted((one, other) => other.to - other.from - (one.to - one.from))[0];
  return found === undefined
    ? null
    : { title: found.value.term, text: shortened(found.value.text), href: '' };
}

function shortened(text: string): string {
  return text.length > mostWords ? `${text.slice(0, mostWords)}…` : text;
}
