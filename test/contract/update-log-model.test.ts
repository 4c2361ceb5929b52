import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { DocumentUpdates, LoadedText } from '../../server/ports/update-log.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import { type Chance, chanceOf } from '../support/random.ts';
import { storeKinds } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

type Kept = { readonly seq: number; readonly byte: number; readonly by: string; readonly at: string };
/** What a text must hold. */
type Model = { snapshotSeq: number; lastSeq: number; tail: readonly Kept[] };

const writers = ['ada', 'zoë', 'wambui'];
const times = ['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z'];

function emptyModel(): Model {
  return { snapshotSeq: 0, lastSeq: 0, tail: [] };
}

function groupFor(chance: Chance, documents: readonly DocumentId[]): readonly DocumentUpdates[] {
  return Array.from({ length: 1 + chance.below(3) }, () => ({
    document: chance.pick(documents),
    updates: Array.from({ length: 1 + chance.below(4) }, () => ({
      update: new Uint8Array(1 + chance.below(40)).fill(chance.below(256)),
      by: chance.pick(writers),
      at: chance.pick(times),
    })),
  }));
}

function note(models: ReadonlyMap<DocumentId, Model>, group: readonly DocumentUpdates[]): void {
  for (const { document, updates } of group) {
    const model = models.get(document);
    if (model === undefined) throw new Error('There is no such model.');
    for (const { update, by, at = '' } of updates) {
      model.lastSeq += 1;
      model.tail = [...model.tail, { seq: model.lastSeq, byte: update[0] ?? 0, by, at }];
    }
  }
}

function seen(text: LoadedText | undefined) {
  const tail = text?.tail.map(({ seq, update, by, at }) => ({ seq, byte: update[0] ?? 0, by, at }));
  return { snapshotSeq: text?.snapshotSeq, tail };
}

describe.each(storeKinds())('[RT-1] the update log of $name against a model', (kind) => {
  const { store, home } = useStore(kind);
  /** Past the length at which the embedded store sorts its journal; the wire takes long for each. */
  const steps = kind.name === 'sqlite' ? 200 : 60;

  test.each([20261130, 7])(
    'has every update once and in order through commits, folds and reopening (seed %d)',
    async (seed) => {
      const chance = chanceOf(seed);
      const documents: readonly DocumentId[] = Array.from({ length: 5 }, () => asId(randomUUID()));
      const models = new Map(documents.map((each): [DocumentId, Model] => [each, emptyModel()]));
      for (const document of documents) await store().updates.create(document, 1);
      const expectSame = async (document: DocumentId) => {
        const { snapshotSeq, tail } = models.get(document) ?? { snapshotSeq: -1, tail: [] };
        expect(seen(await store().updates.load(document))).toEqual({ snapshotSeq, tail });
      };
      for (let step = 0; step < steps; step += 1) {
        const group = groupFor(chance, documents);
        note(models, group);
        const seqs = await store().updates.append(group);
        for (const [document, seq] of seqs) expect(seq).toBe(models.get(document)?.lastSeq);
        const document = chance.pick(documents);
        const model = models.get(document);
        if (chance.below(8) === 0 && model !== undefined && model.lastSeq > model.snapshotSeq) {
          const upTo = model.snapshotSeq + 1 + chance.below(model.lastSeq - model.snapshotSeq);
          await store().updates.compact(document, {
            upTo,
            state: Uint8Array.of(1),
            authorship: Uint8Array.of(2),
          });
          model.snapshotSeq = upTo;
          model.tail = model.tail.filter(({ seq: number }) => number > upTo);
        }
        if (chance.below(6) === 0) await expectSame(document);
      }
      for (const document of documents) await expectSame(document);
      const again = await home().open();
      for (const document of documents) {
        const { snapshotSeq, tail } = models.get(document) ?? { snapshotSeq: -1, tail: [] };
        expect(seen(await again.updates.load(document))).toEqual({ snapshotSeq, tail });
      }
      await again.close();
    },
  );
});
