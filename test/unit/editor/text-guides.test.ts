import { EditorState } from 'prosemirror-state';
import type { Transaction } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { TextGuides } from '../../../client/features/guides/text-guides.ts';
import type { GuideSettings } from '../../../client/features/guides/text-guides.ts';
import {
  buildContent,
  countedIds,
  heading,
  paragraph,
  provision,
  title,
} from '../../../shared/content/build.ts';
import { schema } from '../../../shared/content/schema.ts';
import { asId } from '../../../shared/domain/ids.ts';

const words = 'Nobody is returned to danger.';
const content = buildContent(countedIds(), [
  title('Report'),
  heading(1, 'Duties'),
  provision(2, words),
  paragraph('Free words.'),
]);
const lock: GuideSettings['guides'][number] = {
  clauseId: asId('c3'),
  prompt: '',
  isLocked: true,
  isRequired: false,
  kind: 'provision',
  level: 2,
  words,
};

/** The open text with a lock on its third clause, and how often something was refused. */
function openText(settings: Partial<GuideSettings> = {}) {
  const guides = new TextGuides();
  const heard: string[] = [];
  guides.onRefused(() => heard.push('refused'));
  guides.set({ guides: [lock], showsPrompts: true, keepsLocks: true, signOf: () => '', ...settings });
  const state = EditorState.create({ schema, doc: schema.nodeFromJSON(content), plugins: [guides.plugin] });
  const apply = (change: (transaction: Transaction) => Transaction) => state.apply(change(state.tr));
  return { state, apply, heard, guides };
}

/** Where the block begins. */
function startOf(state: EditorState, index: number): number {
  return state.doc.children.slice(0, index).reduce((size, block) => size + block.nodeSize, 0);
}

describe('[TX-18] locked words in the editor', () => {
  it('a letter more or less, a deletion, another kind and a join are refused, and it is heard', () => {
    const { state, apply, heard } = openText();
    const at = startOf(state, 2);
    const end = startOf(state, 3);
    const tries: readonly ((transaction: Transaction) => Transaction)[] = [
      (transaction) => transaction.insertText('!', end - 1),
      (transaction) => transaction.delete(at + 1, at + 2),
      (transaction) => transaction.delete(at, end),
      (transaction) => transaction.setNodeAttribute(at, 'kind', 'note'),
      (transaction) => transaction.join(end),
      (transaction) => transaction.split(at + 5),
      (transaction) => transaction.split(at + 1),
    ];
    for (const change of tries) expect(apply(change).doc).toBe(state.doc);
    expect(heard).toHaveLength(tries.length);
  });

  it('what stands around it is free, and so are its marks, its level and its place', () => {
    const { state, apply, heard } = openText();
    const [at, end] = [startOf(state, 2), startOf(state, 3)];
    const block = state.doc.child(2);
    const tries: readonly ((transaction: Transaction) => Transaction)[] = [
      (transaction) => transaction.insertText('!', end + 1),
      (transaction) => transaction.addMark(at + 1, end - 1, schema.marks.bold.create()),
      (transaction) => transaction.setNodeAttribute(at, 'level', 3),
      (transaction) => transaction.split(end - 1),
      (transaction) => transaction.insert(state.doc.content.size, block).delete(at, end),
    ];
    for (const change of tries) expect(apply(change).doc).not.toBe(state.doc);
    expect(heard).toEqual([]);
  });

  it('in a template nothing is held, and what reads otherwise already can be mended', () => {
    const { state, apply } = openText({ keepsLocks: false });
    expect(apply((transaction) => transaction.insertText('!', startOf(state, 3) - 1)).doc).not.toBe(
      state.doc,
    );
    const changed = openText({ guides: [{ ...lock, words: 'Once it read so.' }] });
    const next = changed.apply((transaction) => transaction.insertText('!', startOf(state, 3) - 1));
    expect(next.doc).not.toBe(changed.state.doc);
  });

  it('find and replace asks at which places words may be written', () => {
    const { state, guides } = openText();
    expect(guides.isLocked(state.doc, startOf(state, 2) + 3)).toBe(true);
    expect(guides.isLocked(state.doc, startOf(state, 3) + 3)).toBe(false);
  });
});
