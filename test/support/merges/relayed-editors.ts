import * as Y from 'yjs';
import { HeadlessEditor } from '../editor/headless-editor.ts';
import type { MergeDesk } from './merge-desk.ts';

type Line = {
  readonly editor: HeadlessEditor;
  up: Uint8Array[];
  down: Uint8Array[];
  /** What the server has not acknowledged. */
  unsaved: Uint8Array[];
  isOnline: boolean;
};

/** Editors and the server between them, with lines that are slow and break. A test decides what arrives when. */
export class RelayedEditors {
  readonly #desk: MergeDesk;
  readonly #lines: readonly Line[];

  constructor(desk: MergeDesk, stored: Uint8Array, names: readonly string[]) {
    this.#desk = desk;
    this.#lines = names.map((name, index) => ({
      editor: new HeadlessEditor(name, stored, index + 1),
      up: [],
      down: [],
      unsaved: [],
      isOnline: true,
    }));
    for (const line of this.#lines) {
      line.editor.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin === this) return;
        line.unsaved.push(update);
        if (line.isOnline) line.up.push(update);
      });
    }
  }

  get editors(): readonly HeadlessEditor[] {
    return this.#lines.map(({ editor }) => editor);
  }

  at(who: number): HeadlessEditor {
    return this.#line(who).editor;
  }

  send(who: number): void {
    const from = this.#line(who);
    for (const update of from.up.splice(0)) this.#relay(from, update);
    if (from.isOnline) from.unsaved = [];
  }

  receive(who: number): void {
    const line = this.#line(who);
    for (const update of line.down.splice(0)) Y.applyUpdate(line.editor.doc, update, this);
  }

  /** What was on its way is lost. */
  cut(who: number): void {
    Object.assign(this.#line(who), { isOnline: false, up: [], down: [] });
  }

  /** As the protocol has it: the client offers what is not acknowledged, then each tells the other what it lacks. */
  async join(who: number): Promise<void> {
    const line = this.#line(who);
    if (line.isOnline) return;
    const asked = Y.encodeStateVector(line.editor.doc);
    line.isOnline = true;
    const unsaved = line.unsaved.splice(0);
    if (unsaved.length > 0) this.#relay(line, Y.mergeUpdates(unsaved));
    this.#relay(line, Y.encodeStateAsUpdate(line.editor.doc, await this.#desk.stateVector()));
    line.down.push(await this.#desk.missing(asked));
  }

  /** Until nobody has anything to say any more. */
  async settle(): Promise<void> {
    for (const who of this.#lines.keys()) await this.join(who);
    for (let round = 0; round < 30; round += 1) {
      for (const who of this.#lines.keys()) {
        this.send(who);
        this.receive(who);
      }
      await Promise.resolve();
      if (this.#lines.every(({ up, down }) => up.length === 0 && down.length === 0)) return;
    }
    throw new Error('the editors do not come to rest');
  }

  /** Something the server wrote by itself. */
  async hearServer(): Promise<void> {
    for (const { editor } of this.#lines)
      Y.applyUpdate(editor.doc, await this.#desk.missing(Y.encodeStateVector(editor.doc)), this);
    await Promise.resolve();
    await this.settle();
  }

  #relay(from: Line, update: Uint8Array): void {
    this.#desk.receive(update, personOf(from.editor.doc.clientID));
    for (const line of this.#lines) if (line !== from && line.isOnline) line.down.push(update);
  }

  #line(who: number): Line {
    const line = this.#lines[who % this.#lines.length];
    if (line === undefined) throw new Error('there is nobody');
    return line;
  }
}

/** Whom the server takes an editor for. */
export function personOf(client: number): string {
  return `person-${client}`;
}
