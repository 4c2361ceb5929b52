import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { MergeReport } from '../../../server/ports/merge-report.ts';
import { connect } from '../../../client/collaboration/connect.ts';
import { socketOf, until, untilDoc } from './support/browser.ts';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { type } from './support/typing.ts';

const hiddenWords = (reports: readonly MergeReport[]) =>
  reports.flatMap(({ hidden }) => hidden.map(({ text, author }) => [text, author]));

describe('What a change hid', () => {
  let server: TestRealtime;
  const reports: MergeReport[] = [];
  afterEach(() => {
    reports.length = 0;
    return server.stop();
  });

  async function start() {
    server = await startRealtime();
    server.engine.onMerge((_, report) => {
      reports.push(report);
      void server.engine.confirmMerge(document, report.number);
    });
    await server.engine.freeze(document);
  }

  /** Deletes the only clause of the text in `doc`. */
  function deletion(doc: Y.Doc): Uint8Array {
    let made = new Uint8Array();
    doc.once('update', (update: Uint8Array) => {
      made = Uint8Array.from(update);
    });
    doc.getXmlFragment('default').delete(0, 1);
    return made;
  }

  it.each(['typed', 'deleted'])('[RT-7] of two sockets, when what was %s comes first', async (earlier) => {
    await start();
    const [writer, other] = [server.connect('writer'), server.connect('other')];
    const [one, two] = [await writer.load(), await other.load()];
    const [typed, deleted] = [type(one, 'Late. '), deletion(two)];
    if (earlier === 'typed') {
      writer.update(typed);
      await writer.next('ack', ({ count }) => count === 1);
      other.update(deleted);
      await other.next('ack', ({ count }) => count === 1);
    } else {
      other.update(deleted);
      await other.next('ack', ({ count }) => count === 1);
      writer.update(typed);
      await writer.next('ack', ({ count }) => count === 1);
    }
    await server.engine.freeze(document);
    expect(hiddenWords(reports)).toEqual([['Late. ', 'writer']]);
  });

  it('[RT-7] who deletes what they have seen hides nothing', async () => {
    await start();
    const writer = server.connect('writer');
    const doc = await writer.load();
    writer.update(type(doc, 'Seen. '));
    writer.update(deletion(doc));
    await writer.next('ack', ({ count }) => count === 2);
    await server.engine.freeze(document);
    expect(hiddenWords(reports)).toEqual([]);
    expect(reports.flatMap(({ graves }) => graves.map(({ words }) => words))).toEqual([
      'Seen. The first words.',
    ]);
  });

  it('[RT-7] a client that has a text is asked before it is answered', async () => {
    await start();
    const doc = await server.connect('writer').load();
    const back = server.connect('writer');
    await back.opened;
    back.ask(Y.encodeStateVector(doc));
    await back.next('missing');
    const order = back.received.map((received) => received.type);
    expect(order.indexOf('state-vector')).toBeLessThan(order.indexOf('missing'));
  });

  it('[RT-7] words lost on the way, in a clause gone before the line came back, arrive as they were typed', async () => {
    await start();
    const line = faultyLine('writer');
    const writer = connect({
      documentId: document,
      person: { id: 'writer', name: 'writer' },
      url: server.url,
      webSocket: line.webSocket,
    });
    await until(writer.phase, (phase) => phase === 'ready');
    await until(writer.status, ({ kind }) => kind === 'saved');
    const other = server.connect('other');
    const deleted = deletion(await other.load());
    line.loseWhatIsSent();
    type(writer.doc, 'Lost. ');
    other.update(deleted);
    await untilDoc(writer.doc, () => writer.fragment.length === 0);
    line.breakOff();
    await until(writer.status, ({ kind }) => kind === 'saved');
    await server.engine.freeze(document);
    expect(hiddenWords(reports)).toEqual([['Lost. ', 'writer']]);
    await writer.disconnect();
  });
});

/** A line that goes one way only until it breaks; the next one is whole. */
function faultyLine(person: string) {
  let isLosing = false;
  let breakOff = () => {};
  const webSocket = class extends socketOf(person) {
    constructor(url: string | URL) {
      super(url);
      breakOff = () => this.close();
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (!isLosing) super.send(data);
    }
  };
  return {
    webSocket,
    loseWhatIsSent() {
      isLosing = true;
    },
    breakOff() {
      isLosing = false;
      breakOff();
    },
  };
}
