/**
 * Writes words that a change of structure hid (RT-7). That it was done is part of the text, in the same change as the
 * words: two people who ask at once, or one who asks again after a failure, put them back once.
 */
import * as Y from 'yjs';
import { clauseKindOf, levelOf } from '../../../shared/content/clause-dom.ts';
import { joinStored } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import { schema } from '../../../shared/content/schema.ts';
import { ok, type Result } from '../../../shared/domain/refusal.ts';
import type { HiddenWords } from '../../ports/live-text.ts';
import { findBlock, wordsOf } from '../text-blocks.ts';
import { inlineOf } from './inline-of.ts';
import { placeWords } from './place-words.ts';
import { insertBlock } from './write-block.ts';
import { writeTargets } from './write-targets.ts';
import { writeWords } from './write-words.ts';

const doneName = 'put-back';

export function putBack(fragment: Y.XmlFragment, hidden: HiddenWords): Result<true> {
  const done = fragment.doc?.getMap(doneName);
  if (done === undefined || done.has(hidden.noticeId)) return ok(true);
  done.set(hidden.noticeId, true);
  const block = homeOf(fragment, hidden);
  if (block?.nodeName === 'clause') insertInto(block, hidden);
  else insertBeside(fragment, hidden);
  return ok(true);
}

function homeOf(fragment: Y.XmlFragment, { clauseId, joinedInto }: HiddenWords): Y.XmlElement | undefined {
  const own = clauseId === '' ? undefined : findBlock(fragment, clauseId);
  return own ?? (joinedInto === null ? undefined : findBlock(fragment, joinedInto));
}

/** Offsets are found before the first is written; written from the end on, they stay true. */
function insertInto(block: Y.XmlElement, { base, insertions }: HiddenWords): void {
  const target = wordsOf(block);
  const placed = insertions.map(({ at, words }) => ({ at: placeWords(base, at, target), words }));
  const sure = placed.flatMap(({ at, words }) => (at === null ? [] : [{ at, words }]));
  const loose = placed.filter(({ at }) => at === null).map(({ words }) => words);
  if (loose.length > 0) append(block, target, inOneLine(loose));
  for (const { at, words } of sure.toSorted((one, other) => one.at - other.at).toReversed()) {
    writeWords(block, { at, words: words.text, side: 'left' });
    writeTargets(block, words.targets, at);
  }
}

function append(block: Y.XmlElement, target: string, { text, targets }: StoredWords): void {
  const gap = target === '' || /\s$/u.test(target) ? '' : ' ';
  writeWords(block, { at: target.length, words: `${gap}${text}`, side: 'right' });
  writeTargets(block, targets, target.length);
}

function inOneLine(parts: readonly StoredWords[]): StoredWords {
  return {
    text: parts.map(({ text }) => text.trim()).join(' '),
    targets: joinStored(...parts).targets,
  };
}

function insertBeside(fragment: Y.XmlFragment, hidden: HiddenWords): void {
  const { text, targets } = inOneLine(hidden.insertions.map(({ words }) => words));
  const isFree = hidden.clauseId !== '' && findBlock(fragment, hidden.clauseId) === undefined;
  const id = isFree ? hidden.clauseId : hidden.newClauseId;
  const { dir } = hidden;
  const attrs = { id, kind: clauseKindOf(hidden.kind), level: levelOf(hidden.level), dir };
  insertBlock(fragment, placeBeside(fragment, hidden), schema.nodes.clause.create(attrs, inlineOf(text)));
  writeTargets(findBlock(fragment, id), targets);
}

/** After what stood before, else before what stood after, else at the end. */
function placeBeside(fragment: Y.XmlFragment, { clauseId, before, after }: HiddenWords): number {
  const ids = fragment
    .toArray()
    .map((child) => (child instanceof Y.XmlElement ? String(child.getAttribute('id') ?? '') : ''));
  const places = [clauseId, ...before].filter((id) => id !== '').map((id) => ids.indexOf(id));
  const left = places.find((place) => place >= 0);
  if (left !== undefined) return left + 1;
  const right = after.map((id) => ids.indexOf(id)).find((place) => place >= 0);
  return right ?? ids.length;
}
