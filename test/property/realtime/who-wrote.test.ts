/**
 * Three people write into one clause on copies of their own, each only their own letter, so that the text itself says
 * whose every character is. Whatever comes between, the engine must say the same.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import type { WritingStretch } from '../../../server/ports/clause-writing.ts';
import type { UpdateLog } from '../../../server/ports/update-log.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { buildContent, clause as clauseOf, countedIds } from '../../../shared/content/build.ts';
import { asId, type DocumentId } from '../../../shared/domain/ids.ts';
import { fragmentName } from '../../../shared/protocol/frame-types.ts';
import { createFakeUpdateLog } from '../../support/fakes/fake-update-log.ts';

const document: DocumentId = asId('document');
const clause = 'c1';
const letters = ['a', 'b', 'c'];

type Step = {
  readonly what: 'type' | 'erase' | 'bold' | 'push' | 'pull' | 'replay' | 'compact' | 'restart' | 'read';
  readonly who: number;
  readonly where: number;
  readonly length: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.oneof(
    { weight: 6, arbitrary: fc.constant('type' as const) },
    { weight: 3, arbitrary: fc.constant('erase' as const) },
    { weight: 3, arbitrary: fc.constantFrom('push' as const, 'pull' as const) },
    { weight: 2, arbitrary: fc.constantFrom('bold', 'replay', 'compact', 'restart', 'read') },
  ),
  who: fc.nat(2),
  where: fc.nat(1000),
  length: fc.integer({ min: 1, max: 6 }),
});

function startEngine(log: UpdateLog): TextEngineCore {
  return new TextEngineCore({
    log,
    timers: systemTimers,
    report: (error) => {
      throw error;
    },
    commitWindowMs: 0,
  });
}

/** A person's copy of the text, offline until it pushes and pulls. */
class Writer {
  readonly doc = new Y.Doc();
  readonly pushed: Uint8Array[] = [];
  readonly #letter: string;
  #unpushed: Uint8Array[] = [];

  constructor(letter: string, clientId: number) {
    this.#letter = letter;
    this.doc.clientID = clientId;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'server') this.#unpushed.push(update);
    });
  }

  get text(): Y.XmlText {
    const block = this.doc.getXmlFragment(fragmentName).get(0);
    const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
    if (!(text instanceof Y.XmlText)) throw new Error('The clause has no words.');
    return text;
  }

  change({ what, where, length }: Step): void {
    const { text } = this;
    const at = where % (text.length + 1);
    const within = Math.min(length, text.length - at);
    if (what === 'type') text.insert(at, this.#letter.repeat(length));
    else if (within > 0 && what === 'erase') text.delete(at, within);
    else if (within > 0) text.format(at, within, { bold: true });
  }

  takeUnpushed(): Uint8Array | null {
    if (this.#unpushed.length === 0) return null;
    const update = Y.mergeUpdates(this.#unpushed);
    this.#unpushed = [];
    this.pushed.push(update);
    return update;
  }
}

class World {
  readonly log = createFakeUpdateLog();
  readonly writers = letters.map((letter, index) => new Writer(letter, index + 1));
  engine = startEngine(this.log);

  async begin(): Promise<void> {
    await this.engine.create(document, buildContent(countedIds('c'), [clauseOf('paragraph', 1, 's')]), 's');
    for (const writer of this.writers) await this.pull(writer);
  }

  async push(writer: Writer, by: string): Promise<void> {
    const update = writer.takeUnpushed();
    if (update !== null) await this.engine.append(document, [{ update, by }]);
  }

  async pull({ doc }: Writer): Promise<void> {
    Y.applyUpdate(doc, await this.engine.diff(document, Y.encodeStateVector(doc)), 'server');
  }

  async take(each: Step): Promise<void> {
    const writer = this.writers[each.who];
    if (writer === undefined) throw new Error('Nobody.');
    switch (each.what) {
      case 'push':
        return this.push(writer, letters[each.who] ?? '');
      case 'pull':
        return this.pull(writer);
      case 'replay': {
        // Somebody sends again, as their own, what somebody else had sent.
        const update = this.writers[(each.who + 1) % 3]?.pushed.at(-1);
        if (update === undefined) return;
        return this.engine.append(document, [{ update, by: letters[each.who] ?? '' }]);
      }
      case 'compact':
        await this.engine.compact(document);
        return;
      case 'restart':
        await this.engine.stop();
        this.engine = startEngine(this.log);
        return;
      case 'read':
        await this.engine.writing(document, clause);
        return;
      default:
        writer.change(each);
    }
  }
}

function standingOf(stretches: readonly WritingStretch[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { by, standing } of stretches) if (standing > 0) counts[by] = (counts[by] ?? 0) + standing;
  return counts;
}

function countLetters(words: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const letter of words) counts[letter] = (counts[letter] ?? 0) + 1;
  return counts;
}

test('[RT-8] every character has its writer, through merges, replays, compactions and restarts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
      const world = new World();
      await world.begin();
      for (const each of steps) await world.take(each);
      for (const [index, writer] of world.writers.entries()) await world.push(writer, letters[index] ?? '');
      for (const writer of world.writers) await world.pull(writer);
      const before = await world.engine.writing(document, clause);
      const text = world.writers[0]?.text.toJSON().replaceAll(/<\/?bold>/g, '') ?? '';
      expect(standingOf(before?.stretches ?? [])).toEqual(countLetters(text));
      expect(before?.unrecorded).toBe(0);
      await world.engine.compact(document);
      await world.engine.stop();
      world.engine = startEngine(world.log);
      expect(await world.engine.writing(document, clause)).toEqual(before);
      await world.engine.stop();
    }),
    { numRuns: 300 },
  );
});
