/** The owner's end of a text's line. A line holds its text at most once, and lets it go when it ends, however it ends. */
import type { WebSocket } from 'ws';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { HeldText, LiveText, TextEdit } from '../../ports/live-text.ts';
import {
  failedAnswer,
  type TextAnswer,
  type TextCall,
  textCallSchema,
  textOf,
} from './text-line-messages.ts';

export type ServedLine = {
  readonly webSocket: WebSocket;
  readonly document: DocumentId;
  /** The texts of this instance; what it does not own it refuses as lost. */
  readonly liveText: LiveText;
};

export function serveTextLine({ webSocket, document, liveText }: ServedLine): void {
  const ended = new Promise<void>((resolve) => webSocket.once('close', () => resolve()));
  const callee = new Callee(document, liveText, ended);
  webSocket.on('error', () => webSocket.terminate());
  webSocket.on('message', (data) => {
    const call = textCallSchema.safeParse(parsed(textOf(data)));
    if (!call.success) return webSocket.close(1008);
    const send = (answer: TextAnswer) => webSocket.send(JSON.stringify(answer));
    callee.answer(call.data).then(
      (value) => send({ id: call.data.id, outcome: 'done', value }),
      (error: unknown) => send(failedAnswer(call.data.id, error)),
    );
  });
}

class Callee {
  readonly #document: DocumentId;
  readonly #liveText: LiveText;
  readonly #ended: Promise<void>;
  #text: HeldText;

  constructor(document: DocumentId, liveText: LiveText, ended: Promise<void>) {
    this.#document = document;
    this.#liveText = liveText;
    this.#ended = ended;
    this.#text = liveText;
  }

  async answer(call: TextCall): Promise<unknown> {
    switch (call.method) {
      case 'freeze':
        return this.#text.freeze(this.#document);
      case 'writing':
        return this.#liveText.writing(this.#document, call.clauseId);
      case 'edit':
        // Both ends are the port `LiveText` of the same program.
        return this.#text.edit(this.#document, call.edit as unknown as TextEdit, call.by);
      case 'hold':
        return this.#hold();
      default:
        return call satisfies never;
    }
  }

  #hold(): Promise<true> {
    return new Promise((resolve, reject) => {
      this.#liveText
        .hold(this.#document, async (held) => {
          this.#text = held;
          resolve(true);
          await this.#ended;
        })
        .catch(reject);
    });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: refused like any other message that is none.
    return undefined;
  }
}
