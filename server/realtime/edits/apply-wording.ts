import { diffWordsWithSpace } from 'diff';
import type { Node } from 'prosemirror-model';
import type * as Y from 'yjs';
import { clauseKindOf, levelOf } from '../../../shared/content/clause-dom.ts';
import { readsAsBase, type StoredWords } from '../../../shared/content/shown-words.ts';
import { schema } from '../../../shared/content/schema.ts';
import type { Wording } from '../../../shared/domain/anchor.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { TextEdit } from '../../ports/live-text.ts';
import { findBlock, wordsOf } from '../text-blocks.ts';
import { inlineOf } from './inline-of.ts';
import { insertBlock } from './write-block.ts';
import { targetsOf, writeTargets } from './write-targets.ts';
import { removeWords, writeWords } from './write-words.ts';

type WordingEdit = Extract<TextEdit, { type: 'apply-wording' }>;

/** CM-4: an accepted amendment changes words, not clauses, so that what others write at the same time stays. */
export function applyWording(fragment: Y.XmlFragment, edit: WordingEdit): Result<true> {
  const block = findBlock(fragment, edit.wording.clauseId);
  const isWordsOnly = edit.wording.kind === 'change';
  if (block === undefined || (isWordsOnly && block.nodeName !== 'clause')) return refuse('clause-not-found');
  if (!edit.isForced && !readsAsBase(storedIn(block), edit.wording)) return refuse('clause-changed');
  changeBlock({ fragment, block, edit, wording: edit.wording });
  return ok(true);
}

function storedIn(block: Y.XmlElement): StoredWords {
  return { text: wordsOf(block), targets: targetsOf(block) };
}

type Change = {
  readonly fragment: Y.XmlFragment;
  readonly block: Y.XmlElement;
  readonly edit: WordingEdit;
  readonly wording: Wording;
};

function changeBlock({ fragment, block, edit, wording }: Change): void {
  const place = fragment.toArray().indexOf(block);
  switch (wording.kind) {
    case 'change':
      rewrite(block, wording.text);
      return writeTargets(block, targetsFor(wording));
    case 'delete':
      return fragment.delete(place, 1);
    case 'insert-after':
      insertBlock(fragment, place + 1, newClause({ model: block, id: edit.newClauseId, text: wording.text }));
      return writeTargets(findBlock(fragment, edit.newClauseId), targetsFor(wording));
    default:
      return wording satisfies never;
  }
}

function targetsFor({ references }: Exclude<Wording, { readonly kind: 'delete' }>) {
  return references?.map(({ target }) => target);
}

type Step = { readonly at: number; readonly removed: number; readonly added: string };

/** Word by word, from the end to the start, so that offsets stay true. */
function rewrite(block: Y.XmlElement, text: string): void {
  for (const step of stepsTo(wordsOf(block), text).toReversed()) {
    if (step.added !== '') {
      writeWords(block, { at: step.at, words: step.added, side: step.removed > 0 ? 'right' : 'left' });
    }
    if (step.removed > 0) removeWords(block, step.at + step.added.length, step.removed);
  }
}

function stepsTo(base: string, text: string): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const part of diffWordsWithSpace(base, text)) {
    const last = steps.at(-1);
    if (part.removed) steps.push({ at, removed: part.value.length, added: '' });
    else if (part.added && last !== undefined && last.at + last.removed === at && last.added === '') {
      steps[steps.length - 1] = { ...last, added: part.value };
    } else if (part.added) steps.push({ at, removed: 0, added: part.value });
    if (!part.added) at += part.value.length;
  }
  return steps;
}

function newClause(clause: {
  readonly model: Y.XmlElement;
  readonly id: string;
  readonly text: string;
}): Node {
  const isClause = clause.model.nodeName === 'clause';
  return schema.nodes.clause.create(
    {
      id: clause.id,
      kind: clauseKindOf(isClause ? clause.model.getAttribute('kind') : undefined),
      level: levelOf(isClause ? clause.model.getAttribute('level') : undefined),
    },
    inlineOf(clause.text),
  );
}
