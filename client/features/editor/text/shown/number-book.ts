/**
 * The numbers of the open text, kept from change to change: typing costs a comparison of the touched blocks, a change of
 * structure costs the renumbering from there to where the counting is again what it was.
 */
import type { Node } from 'prosemirror-model';
import { clauseDom, stringOf } from '../../../../../shared/content/clause-dom.ts';
import type { OutlineClause } from '../../../../../shared/domain/clause-kinds.ts';
import { isSameNumbering, numberNext, numberingStart } from '../../../../../shared/domain/numbering.ts';
import type { NumberedClause, NumberingState } from '../../../../../shared/domain/numbering.ts';
import type { NumberFormat } from '../../../../../shared/domain/number-format.ts';
import type { NumberingRules } from '../../../../../shared/domain/numbering-rules.ts';
import type { ChangedSpan } from '../blocks/changed-span.ts';

type Entry = { readonly before: NumberingState; readonly id: string; readonly numbered: NumberedClause };

export class NumberBook {
  readonly #onNumber: (id: string, numbered: NumberedClause) => void;
  readonly #numbers = new Map<string, NumberedClause>();
  #rules: NumberingRules;
  #entries: Entry[] = [];

  constructor(rules: NumberingRules, onNumber: (id: string, numbered: NumberedClause) => void) {
    this.#rules = rules;
    this.#onNumber = onNumber;
  }

  get format(): NumberFormat {
    return this.#rules.format;
  }

  numberOf(id: string): NumberedClause {
    return this.#numbers.get(id) ?? { number: '', label: '' };
  }

  /** Other rules: every number is computed anew. Answers whether they are other ones. */
  setRules(rules: NumberingRules, doc: Node | null): boolean {
    if (rules === this.#rules) return false;
    this.#rules = rules;
    if (doc !== null) this.start(doc);
    return true;
  }

  start(doc: Node): void {
    this.#entries = [];
    this.#renumber(doc, { from: 0, toBefore: 0, toAfter: doc.childCount });
  }

  update(before: Node, after: Node, span: ChangedSpan): void {
    if (hasSameStructure(before, after, span)) return;
    this.#renumber(after, span);
  }

  #renumber(doc: Node, span: ChangedSpan): void {
    const rest = this.#entries.slice(span.toBefore);
    let state = this.#entries[span.from]?.before ?? this.#endState(doc, span.from);
    this.#entries.length = span.from;
    for (let index = span.from; index < doc.childCount; index += 1) {
      const kept = index >= span.toAfter ? rest[index - span.toAfter] : undefined;
      if (kept !== undefined && isSameNumbering(kept.before, state)) {
        this.#entries = this.#entries.concat(rest.slice(index - span.toAfter));
        return;
      }
      state = this.#enter(state, outlineClauseOf(doc.child(index)));
    }
  }

  /** The state after the last kept entry, when the change is at the end. */
  #endState(doc: Node, index: number): NumberingState {
    const last = this.#entries[index - 1];
    return last === undefined
      ? numberingStart
      : numberNext(last.before, outlineClauseOf(doc.child(index - 1)), this.#rules).state;
  }

  #enter(before: NumberingState, clause: OutlineClause): NumberingState {
    const { state, numbered } = numberNext(before, clause, this.#rules);
    this.#entries.push({ before, id: clause.id, numbered });
    const known = this.#numbers.get(clause.id);
    if (known?.label !== numbered.label || known.number !== numbered.number) {
      this.#numbers.set(clause.id, numbered);
      this.#onNumber(clause.id, numbered);
    }
    return state;
  }
}

/** Tables and page breaks stand in the order but count for nothing, like a paragraph. */
export function outlineClauseOf(block: Node): OutlineClause {
  const id = stringOf(block.attrs['id']);
  if (block.type.name !== 'clause') return { id, kind: 'paragraph', level: 1 };
  const { kind, level } = clauseDom(block.attrs);
  return { id, kind, level };
}

function hasSameStructure(before: Node, after: Node, { from, toBefore, toAfter }: ChangedSpan): boolean {
  if (toBefore !== toAfter) return false;
  for (let index = from; index < toAfter; index += 1) {
    const [old, now] = [before.child(index), after.child(index)];
    if (
      old.type !== now.type ||
      !attributesNumbersRead.every((name) => old.attrs[name] === now.attrs[name])
    ) {
      return false;
    }
  }
  return true;
}

const attributesNumbersRead = ['id', 'kind', 'level'] as const;
