/** The other end of a text's line: the live text of a neighbour, as this instance's features see it. */
import { WebSocket } from 'ws';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { ClauseWriting } from '../../ports/clause-writing.ts';
import type { HeldText, TextEdit } from '../../ports/live-text.ts';
import { StorageFault } from '../../ports/storage-fault.ts';
import { OwnershipLost } from '../../ports/text-owners.ts';
import { authorizationOf, textPath } from './between-instances.ts';
import { type Lines, LineBroken } from './lines.ts';
import type { Neighbour } from './neighbours.ts';
import {
  largestMessage,
  type TextAnswer,
  textAnswerSchema,
  type TextCall,
  textOf,
} from './text-line-messages.ts';

export type Dialling = { readonly lines: Lines; readonly key: string; readonly connectMs: number };
type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type CallOf<Method> = Omit<Extract<TextCall, { method: Method }>, 'id'>;
type Call = { readonly [Method in TextCall['method']]: CallOf<Method> }[TextCall['method']];

/** Rejects `LineBroken` when the neighbour does not take the line, and `OwnershipLost` when it does not own the text. */
export async function openTextLine(
  document: DocumentId,
  neighbour: Neighbour,
  { lines, key, connectMs }: Dialling,
): Promise<TextLine> {
  const webSocket = new WebSocket(`ws://${neighbour.address}${textPath}/${document}`, {
    headers: { Authorization: authorizationOf(key) },
    handshakeTimeout: connectMs,
    maxPayload: largestMessage,
    perMessageDeflate: false,
  });
  await opened(webSocket, document);
  const ended = lines.add(neighbour.id, () => webSocket.terminate());
  webSocket.once('close', ended);
  return new TextLine(webSocket, document);
}

function opened(webSocket: WebSocket, document: DocumentId): Promise<void> {
  return new Promise((resolve, reject) => {
    webSocket.once('open', resolve);
    webSocket.once('unexpected-response', (_request, response) => {
      reject(response.statusCode === 409 ? new OwnershipLost(document) : new LineBroken({ wasAsked: false }));
      webSocket.terminate();
    });
    webSocket.on('error', () => reject(new LineBroken({ wasAsked: false })));
  });
}

export class TextLine implements HeldText {
  readonly #webSocket: WebSocket;
  readonly #document: DocumentId;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 1;

  constructor(webSocket: WebSocket, document: DocumentId) {
    this.#webSocket = webSocket;
    this.#document = document;
    webSocket.on('message', (data) => this.#take(textAnswerSchema.parse(JSON.parse(textOf(data)))));
    webSocket.once('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new LineBroken({ wasAsked: true }));
      this.#waiting.clear();
    });
  }

  // The answers below are those of the port `LiveText` of the same program.

  async freeze(): Promise<TextContent> {
    return (await this.#call({ method: 'freeze' })) as TextContent;
  }

  async writing(clauseId: string): Promise<ClauseWriting | undefined> {
    return (await this.#call({ method: 'writing', clauseId })) as ClauseWriting | undefined;
  }

  async edit(_document: DocumentId, edit: TextEdit, by: string): ReturnType<HeldText['edit']> {
    const answer = await this.#call({ method: 'edit', edit: { ...edit }, by });
    return answer as Awaited<ReturnType<HeldText['edit']>>;
  }

  /** Resolves when nobody else changes the text, until the line is closed. */
  async hold(): Promise<void> {
    await this.#call({ method: 'hold' });
  }

  close(): void {
    this.#webSocket.close();
  }

  #call(call: Call): Promise<unknown> {
    if (this.#webSocket.readyState !== WebSocket.OPEN)
      return Promise.reject(new LineBroken({ wasAsked: false }));
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#webSocket.send(JSON.stringify({ id, ...call }));
    });
  }

  #take(answer: TextAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.outcome === 'done') waiting?.resolve(answer.value);
    else waiting?.reject(this.#errorOf(answer));
  }

  #errorOf({ fault, message }: Extract<TextAnswer, { outcome: 'failed' }>): Error {
    if (fault === 'lost') return new OwnershipLost(this.#document);
    return fault === 'storage' ? new StorageFault(message) : new Error(message);
  }
}
