/**
 * What is kept of a block, or a part of one, at the moment it is deleted: afterwards Yjs forgets it. Also finds what
 * somebody had written in it that whoever deleted it did not know: deleted with it, but not named by their change.
 */
import * as Y from 'yjs';
import { clauseKindOf, levelOf, stringOf } from '../../../shared/content/clause-dom.ts';
import { markedDirection } from '../../../shared/content/direction.ts';
import { signsIn } from '../../../shared/content/spell-words.ts';
import type { Grave, GraveRun, HiddenItem, YId } from '../../ports/merge-report.ts';
import type { IdRanges } from '../id-ranges.ts';
import { ReferenceReader } from './reference-reader.ts';
import { topOf } from './structs-of.ts';

/** Enough to tell where words belong; what is longer is a table or hostile. */
const longestWords = 20_000;
const mostRuns = 4_000;
const neighboursKept = 4;
const stepsToNeighbours = 500;

export type Burial = Pick<
  Grave,
  'id' | 'clauseId' | 'before' | 'after' | 'kind' | 'level' | 'dir' | 'words' | 'targets' | 'runs'
> & {
  readonly isWhole: boolean;
  readonly hidden: readonly Omit<HiddenItem, 'author'>[];
};

export type Deletion = {
  readonly transaction: Y.Transaction;
  /** What whoever deleted named: all that they knew of. */
  readonly named: IdRanges;
  /** What was there until now. */
  readonly deleted: IdRanges;
};

/** Undefined for what holds no words. */
export function bury(item: Y.Item, deletion: Deletion): Burial | undefined {
  if (!(item.content instanceof Y.ContentType)) return undefined;
  const { type } = item.content;
  if (type instanceof Y.XmlElement && (type.nodeName === 'hardBreak' || type.nodeName === 'pageBreak'))
    return undefined;
  const top = topOf(item);
  const id = `${item.id.client}-${item.id.clock}`;
  const digger = new Digger(id, deletion);
  digger.enter(item);
  return {
    id,
    isWhole: top === item,
    ...shapeOf(top),
    before: neighbours(top, 'left'),
    after: neighbours(top, 'right'),
    words: digger.words,
    targets: digger.targets,
    runs: digger.runs,
    hidden: digger.hidden,
  };
}

class Digger {
  readonly runs: GraveRun[] = [];
  readonly hidden: Omit<HiddenItem, 'author'>[] = [];
  readonly targets: string[] = [];
  words = '';
  readonly #grave: string;
  readonly #deletion: Deletion;
  #lines = 0;

  constructor(grave: string, deletion: Deletion) {
    this.#grave = grave;
    this.#deletion = deletion;
  }

  enter(item: Y.Item): void {
    this.#pass(item, 1);
    if (!(item.content instanceof Y.ContentType)) return;
    const { type } = item.content;
    if (type instanceof Y.XmlElement && type.nodeName === 'line' && this.#lines++ > 0) this.words += '\n';
    const references = new ReferenceReader();
    for (let child = type._start; child !== null; child = child.right) {
      if (this.runs.length > mostRuns) return;
      this.#take(child, references.targetOf(child));
    }
  }

  #take(item: Y.Item, target: string | null): void {
    const text = textOf(item);
    if (text === '') this.#enterOrPass(item);
    else this.#takeText({ item, text, target });
  }

  #enterOrPass(item: Y.Item): void {
    if (item.content instanceof Y.ContentType) this.enter(item);
    else this.#pass(item, item.length);
  }

  #takeText({ item, text, target }: Words): void {
    const { client, clock } = item.id;
    const { named, deleted, transaction } = this.#deletion;
    const isNews = clock >= (transaction.beforeState.get(client) ?? 0);
    if (isNews || !deleted.has(client, clock)) return this.#pass(item, item.length);
    for (const part of named.parts(client, clock, item.length)) {
      const words = text.slice(part.clock - clock, part.clock - clock + part.length);
      if (part.isIn) this.#show({ client, ...part }, words, target);
      else this.#hide({ item, text: words, target }, { client, ...part });
    }
  }

  #show(range: Stretch, words: string, target: string | null): void {
    if (this.words.length > longestWords) return;
    this.#addRun({ ...range, at: this.words.length, isShown: true });
    this.words += words;
    for (let sign = signsIn(words); sign > 0; sign -= 1) this.targets.push(target ?? '');
  }

  #hide({ item: { origin, rightOrigin }, text, target }: Words, stretch: Stretch): void {
    const { client, clock, length } = stretch;
    const at = this.words.length;
    this.#addRun({ client, clock, length, at, isShown: false });
    this.hidden.push({
      client,
      clock,
      length,
      text,
      target,
      origin: this.#hiddenBefore(at) ?? (origin && [origin.client, origin.clock]),
      rightOrigin: rightOrigin && [rightOrigin.client, rightOrigin.clock],
      parent: null,
      buried: { grave: this.#grave, at },
    });
  }

  /** The last character that was hidden at this place: what comes now stood behind it, whenever it was written. */
  #hiddenBefore(at: number): YId | null {
    const last = this.hidden.at(-1);
    return last?.buried?.at === at ? [last.client, last.clock + last.length - 1] : null;
  }

  #pass({ id: { client, clock } }: Y.Item, length: number): void {
    this.#addRun({ client, clock, length, at: this.words.length, isShown: false });
  }

  #addRun({ client, clock, length, at, isShown }: GraveRun): void {
    const last = this.runs.at(-1);
    const continues =
      last !== undefined &&
      last.client === client &&
      last.clock + last.length === clock &&
      last.isShown === isShown &&
      last.at + (isShown ? last.length : 0) === at;
    if (continues) this.runs[this.runs.length - 1] = { ...last, length: last.length + length };
    else this.runs.push({ client, clock, length, at, isShown });
  }
}

type Words = { readonly item: Y.Item; readonly text: string; readonly target: string | null };
type Stretch = { readonly client: number; readonly clock: number; readonly length: number };

/** The words an item is; a line break is one. */
export function textOf({ content }: Pick<Y.Item, 'content'>): string {
  if (content instanceof Y.ContentString) return content.str;
  const isBreak =
    content instanceof Y.ContentType &&
    content.type instanceof Y.XmlElement &&
    content.type.nodeName === 'hardBreak';
  return isBreak ? '\n' : '';
}

function shapeOf(top: Y.Item): Pick<Grave, 'clauseId' | 'kind' | 'level' | 'dir'> {
  const isClause = nodeNameOf(top) === 'clause';
  return {
    clauseId: stringOf(lastAttribute(top, 'id')),
    kind: clauseKindOf(isClause ? lastAttribute(top, 'kind') : undefined),
    level: levelOf(isClause ? lastAttribute(top, 'level') : undefined),
    dir: markedDirection(isClause ? lastAttribute(top, 'dir') : undefined) ?? null,
  };
}

function nodeNameOf({ content }: Y.Item): string {
  return content instanceof Y.ContentType && content.type instanceof Y.XmlElement
    ? content.type.nodeName
    : '';
}

/** Also of an element that was deleted a moment ago. */
function lastAttribute({ content }: Y.Item, name: string): unknown {
  if (!(content instanceof Y.ContentType)) return undefined;
  const value = content.type._map.get(name)?.content;
  return value instanceof Y.ContentAny ? value.arr.at(-1) : undefined;
}

function neighbours(top: Y.Item, side: 'left' | 'right'): string[] {
  const ids: string[] = [];
  let steps = 0;
  for (let item = top[side]; item !== null && ids.length < neighboursKept; item = item[side]) {
    if (steps++ > stepsToNeighbours) break;
    const id = item.deleted ? undefined : lastAttribute(item, 'id');
    if (typeof id === 'string' && id !== '') ids.push(id);
  }
  return ids;
}
