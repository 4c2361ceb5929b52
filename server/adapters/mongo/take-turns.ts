/**
 * MongoDB compares and replaces a document in one step. FerretDB finds it first and writes it whole afterwards: of two
 * processes in between both believe that they did it, and what one wrote is gone. There a key that can be inserted once
 * stands for the turn.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import { createKeyedQueue, type KeyedQueue } from './keyed-queue.ts';
import { isUniqueViolation } from './unique-violation.ts';

type Turn = { readonly _id: string; readonly holder: string };
type Turns = mongo.Collection<Turn>;

const lookEveryMs = 5;
/** Whoever has it for so long, by the clock of the one who waits, has died with it; one that wakes still compares. */
const goneAfterMs = 3000;

/** Work under one key is done by one after another: of this process always, of all processes where the server needs it. */
export async function openTurns(db: mongo.Db): Promise<KeyedQueue> {
  const inProcess = createKeyedQueue();
  // Its second generation names itself otherwise, and compares and replaces in one step.
  if (!('ferretdbVersion' in (await db.admin().command({ buildInfo: 1 })))) return inProcess;
  const turns = db.collection<Turn>('turns');
  return (key, work) => inProcess(key, () => inTurn(turns, key, work));
}

async function inTurn<Answer>(turns: Turns, key: string, work: () => Promise<Answer>): Promise<Answer> {
  const turn = { _id: key, holder: randomUUID() };
  await take(turns, turn);
  try {
    return await work();
  } finally {
    await turns.deleteOne(turn);
  }
}

async function take(turns: Turns, turn: Turn): Promise<void> {
  let other = { holder: '', since: 0 };
  for (;;) {
    try {
      await turns.insertOne(turn);
      return;
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
    }
    const holder = (await turns.findOne({ _id: turn._id }))?.holder ?? '';
    const now = performance.now();
    if (holder !== other.holder) other = { holder, since: now };
    else if (now - other.since > goneAfterMs) await turns.deleteOne({ _id: turn._id, holder });
    await pause(lookEveryMs);
  }
}
