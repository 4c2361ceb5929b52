import { Node } from 'prosemirror-model';
import { beforeEach, describe, expect, it } from 'vitest';
import { prosemirrorToYXmlFragment, yXmlFragmentToProseMirrorRootNode } from 'y-prosemirror';
import * as Y from 'yjs';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import type { TextEdit } from '../../../server/ports/live-text.ts';
import { commentAttribute } from '../../../server/realtime/comment-mark.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { blockText } from '../../../shared/content/block-text.ts';
import { schema } from '../../../shared/content/schema.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { asId, type ClauseId, type DocumentId } from '../../../shared/domain/ids.ts';
import { textOf } from '../../integration/realtime/support/text-of.ts';
import { createFailureSwitch } from '../../support/fakes/failure-switch.ts';
import { createFakeUpdateLog } from '../../support/fakes/fake-update-log.ts';

const document: DocumentId = asId('doc-1');
const clauseId = (id: string): ClauseId => asId(id);
const textOfBlocks = (content: TextContent) => content.content.map(blockText);
const quoted = (clause: string, quote: string, from: number) => ({
  clauseId: clauseId(clause),
  quote,
  from,
  to: from + quote.length,
});

describe('Changes the server makes to a live text', () => {
  const failure = createFailureSwitch();
  let engine: TextEngineCore;
  beforeEach(async () => {
    failure.clear();
    engine = new TextEngineCore({
      log: createFakeUpdateLog(failure),
      timers: systemTimers,
      report: () => {},
    });
    await engine.create(
      document,
      textOf('The quick brown fox.', 'Second clause.', 'Third clause.'),
      'founder',
    );
  });
  const edit = (change: TextEdit) => engine.edit({ document, edit: change, by: 'tester' });
  const liveDoc = async () => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, (await engine.open(document))?.snapshot ?? new Uint8Array());
    return doc;
  };
  const liveNode = async () =>
    yXmlFragmentToProseMirrorRootNode((await liveDoc()).getXmlFragment('default'), schema);
  const commented = async () => {
    const found: string[] = [];
    (await liveNode()).descendants((node) => {
      for (const mark of node.marks) {
        if (mark.type.name === 'comment') found.push(`${mark.attrs['thread']}:${node.text}`);
      }
    });
    return found;
  };
  const wording = (
    kind: 'change' | 'insert-after' | 'delete',
    clause: string,
    base: string,
    text: string,
  ): TextEdit => ({
    type: 'apply-wording',
    wording: { kind, clauseId: clauseId(clause), number: '1', base, text },
    newClauseId: 'new',
    isForced: false,
  });

  it('seeds once', async () => {
    expect(textOfBlocks(await engine.freeze(document))).toEqual([
      'The quick brown fox.',
      'Second clause.',
      'Third clause.',
    ]);
    await expect(engine.create(document, textOf('Again'), 'founder')).rejects.toThrow();
  });

  it('keeps a comment under the name that y-prosemirror gives it', () => {
    const mark = schema.marks.comment.create({ thread: 't1' });
    const node = schema.nodes.doc.create(null, schema.nodes.clause.create(null, schema.text('x', [mark])));
    const doc = new Y.Doc();
    prosemirrorToYXmlFragment(node, doc.getXmlFragment('default'));
    const text = (doc.getXmlFragment('default').get(0) as Y.XmlElement).get(0) as Y.XmlText;
    expect(Object.keys(text.toDelta()[0].attributes)).toEqual([commentAttribute('t1').key]);
  });

  it('[CM-2] marks the words of a comment, overlapping another, and takes one away again', async () => {
    await edit({ type: 'mark-comment', threadId: asId('t1'), words: [quoted('c1', 'quick brown', 4)] });
    await edit({ type: 'mark-comment', threadId: asId('t2'), words: [quoted('c1', 'brown fox', 10)] });
    expect((await commented()).toSorted()).toEqual(['t1:brown', 't1:quick ', 't2: fox', 't2:brown']);
    await edit({ type: 'unmark-comment', threadId: asId('t1') });
    expect((await commented()).join('').replaceAll('t2:', '')).toBe('brown fox');
    expect(JSON.stringify(await engine.freeze(document))).not.toContain('comment');
  });

  it('[CM-2] finds words that moved, and refuses when one quote of several is gone', async () => {
    await edit({ type: 'mark-comment', threadId: asId('t1'), words: [quoted('c1', 'fox', 2)] });
    expect(await commented()).toEqual(['t1:fox']);
    const words = [quoted('c2', 'Second', 0), quoted('c1', 'slow', 4)];
    const refused = await edit({ type: 'mark-comment', threadId: asId('t2'), words });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'words-not-found' } });
    expect(await commented()).toEqual(['t1:fox']);
  });

  it('[CM-4] changes words, keeps the comments on words that stay, and what somebody types meanwhile', async () => {
    await edit({ type: 'mark-comment', threadId: asId('t1'), words: [quoted('c1', 'fox', 16)] });
    const typist = await liveDoc();
    const done = await edit(wording('change', 'c1', 'The quick brown fox.', 'The slow red fox jumps.'));
    expect(done.ok).toBe(true);
    const clause = typist.getXmlFragment('default').get(0) as Y.XmlElement;
    (clause.get(0) as Y.XmlText).insert(20, ' Meanwhile.');
    await engine.append(document, [{ update: Y.encodeStateAsUpdate(typist), by: 'typist' }]);
    expect(textOfBlocks(await engine.freeze(document))[0]).toBe('The slow red fox jumps. Meanwhile.');
    expect(await commented()).toEqual(['t1:fox']);
  });

  it('[CM-4] a change of one word is a small edit', async () => {
    const done = await edit(wording('change', 'c1', 'The quick brown fox.', 'The quick brown cat.'));
    expect(done.ok && (done.value.update?.length ?? 0)).toBeLessThan(80);
  });

  it('[CM-4] inserts and deletes clauses, and line breaks', async () => {
    await edit(wording('insert-after', 'c1', 'The quick brown fox.', 'New one,\nin two lines.'));
    await edit(wording('delete', 'c2', 'Second clause.', ''));
    await edit(wording('change', 'c3', 'Third clause.', 'Third\nclause.'));
    expect(textOfBlocks(await engine.freeze(document))).toEqual([
      'The quick brown fox.',
      'New one,\nin two lines.',
      'Third\nclause.',
    ]);
    (await liveNode()).check();
  });

  it('[CM-4] refuses when the clause reads otherwise or is gone, unless a person decided', async () => {
    const stale = wording('change', 'c1', 'Other words', 'New words');
    expect(await edit(stale)).toMatchObject({ refusal: { code: 'clause-changed' } });
    expect(await edit(wording('change', 'c9', '', ''))).toMatchObject({
      refusal: { code: 'clause-not-found' },
    });
    if (stale.type === 'apply-wording')
      expect(await edit({ ...stale, isForced: true })).toMatchObject({ ok: true });
    expect(textOfBlocks(await engine.freeze(document))[0]).toBe('New words');
  });

  it('restores a version as a forward change that keeps blocks, order and comments on words that stay', async () => {
    await edit({ type: 'mark-comment', threadId: asId('t1'), words: [quoted('c3', 'Third', 0)] });
    const before = await liveDoc();
    const kept = before.getXmlFragment('default').get(2);
    const target = textOf('The quick fox.', 'Second clause, longer.', 'Third clause again.');
    const [first, second, third] = target.content;
    if (!first || !second || !third) throw new Error('three blocks');
    const moved: TextContent = { type: 'doc', content: [third, first] };
    await edit({ type: 'replace-content', content: moved });
    expect(await engine.freeze(document)).toEqual(moved);
    await edit({ type: 'replace-content', content: target });
    expect(await engine.freeze(document)).toEqual(target);
    expect(kept).toBeDefined();
    expect(Node.fromJSON(schema, await engine.freeze(document)).check()).toBeUndefined();
  });

  it('a text that reads as asked already is not changed', async () => {
    const content = await engine.freeze(document);
    expect(await edit({ type: 'replace-content', content })).toEqual({ ok: true, value: { update: null } });
  });

  it('[RT-6] a change whose storing fails rejects and leaves the live text as it was', async () => {
    failure.set(new Error('disk full'));
    await expect(edit(wording('change', 'c2', 'Second clause.', 'Other.'))).rejects.toThrow('disk full');
    failure.clear();
    expect(textOfBlocks(await engine.freeze(document))[1]).toBe('Second clause.');
    expect((await edit(wording('change', 'c2', 'Second clause.', 'Other.'))).ok).toBe(true);
    expect(textOfBlocks(await engine.freeze(document))[1]).toBe('Other.');
  });

  it('freezes whatever an editor sent as a text that fits the schema', async () => {
    const doc = await liveDoc();
    const fragment = doc.getXmlFragment('default');
    const strange = new Y.XmlElement('clause');
    strange.setAttribute('kind', 'spell');
    strange.setAttribute('level', '99');
    fragment.insert(0, [
      new Y.XmlText('loose'),
      strange,
      new Y.XmlElement('script'),
      new Y.XmlElement('table'),
    ]);
    const words = new Y.XmlText('half \ud83d');
    strange.insert(0, [words, new Y.XmlElement('clause'), new Y.XmlElement('hardBreak')]);
    words.format(0, 4, { link: { href: 'javascript:alert(1)' }, bold: {}, blink: {} });
    words.insertEmbed(0, { image: 'x' });
    await engine.append(document, [{ update: Y.encodeStateAsUpdate(doc), by: 'eve' }]);
    const content = await engine.freeze(document);
    Node.fromJSON(schema, content).check();
    expect(content.content[0]).toEqual({
      type: 'clause',
      attrs: expect.objectContaining({
        kind: 'paragraph',
        level: 5,
        id: expect.stringMatching(/^y\d+-\d+$/),
      }),
      content: [
        { type: 'text', text: 'half', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' \ufffd' },
        { type: 'hardBreak' },
      ],
    });
    expect(content.content).toHaveLength(4);
  });

  it('an update that Yjs cannot take, should one get into the storage, costs itself and not the text', async () => {
    await engine.append(document, [{ update: Uint8Array.of(1, 1, 5, 0, 0x84, 5, 7, 1, 120, 0), by: 'eve' }]);
    await engine.append(document, [{ update: Uint8Array.of(99, 99, 99), by: 'eve' }]);
    await engine.close(document);
    expect(textOfBlocks(await engine.freeze(document))[0]).toBe('The quick brown fox.');
    await engine.close(document);
    expect((await liveNode()).childCount).toBe(3);
  });

  it('gives the same text after compaction, and after being opened again', async () => {
    await edit(wording('change', 'c1', 'The quick brown fox.', 'The fox.'));
    const before = await engine.freeze(document);
    await engine.compact(document);
    await engine.close(document);
    expect(await engine.freeze(document)).toEqual(before);
  });
});
