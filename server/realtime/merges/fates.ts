import * as Y from 'yjs';
import type { Grave } from '../../ports/merge-report.ts';
import { wordsOf } from '../text-blocks.ts';
import type { Burial } from './bury.ts';
import { newStructs, parentOf, topOf } from './structs-of.ts';

/** Clauses in which one change is looked for words that it took over. */
const mostTouched = 100;

/** What became of the clauses that a change deleted, by what it wrote: the same clause, or their words in another. */
export class Fates {
  readonly #moved = new Set<string>();
  readonly #touched = new Map<string, Y.XmlElement>();
  readonly #words = new Map<string, string>();

  constructor(transaction: Y.Transaction) {
    for (const struct of newStructs(transaction)) {
      if (!(struct instanceof Y.Item) || struct.deleted) continue;
      if (struct.content instanceof Y.ContentType) this.#takeBlock(struct);
      else if (struct.content instanceof Y.ContentString) this.#takeWords(struct);
    }
  }

  of({ clauseId, isWhole, words }: Burial): Pick<Grave, 'fate' | 'joinedInto'> {
    if (!isWhole) return { fate: 'rewritten', joinedInto: null };
    if (this.#moved.has(clauseId)) return { fate: 'moved', joinedInto: null };
    const heir = words.trim() === '' ? undefined : this.#heirOf(words);
    return heir === undefined ? { fate: 'deleted', joinedInto: null } : { fate: 'joined', joinedInto: heir };
  }

  #takeBlock(item: Y.Item): void {
    if (parentOf(item)?._item === null) this.#moved.add(idOf(item));
  }

  #takeWords(item: Y.Item): void {
    if (this.#touched.size >= mostTouched) return;
    const { content } = topOf(item);
    if (content instanceof Y.ContentType && content.type instanceof Y.XmlElement)
      this.#touched.set(String(content.type.getAttribute('id') ?? ''), content.type);
  }

  #heirOf(words: string): string | undefined {
    for (const [id, block] of this.#touched) {
      const read = this.#words.get(id) ?? wordsOf(block);
      this.#words.set(id, read);
      if (id !== '' && read.includes(words)) return id;
    }
    return undefined;
  }
}

function idOf({ content }: Y.Item): string {
  if (!(content instanceof Y.ContentType) || !(content.type instanceof Y.XmlElement)) return '';
  return String(content.type.getAttribute('id') ?? '');
}
