/** Payload lengths above 125 stand in 2 or 8 bytes of their own (RFC 6455 §5.2). */
const extraOf = new Map([
  [126, 2],
  [127, 8],
]);
const closing = 0x8;

/**
 * Follows what a server sends over a WebSocket, without looking into it, to know where a frame of one's own could stand:
 * inside of another it would be taken for that one's content.
 */
export class FrameBorder {
  #header: number[] = [];
  #payload = 0;
  #isClosing = false;

  /** Whether the last frame is whole. */
  get isBetweenFrames(): boolean {
    return this.#header.length === 0 && this.#payload === 0;
  }

  /** Whether the server has said goodbye itself. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  take(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      const skipped = Math.min(this.#payload, bytes.length - at);
      this.#payload -= skipped;
      at += skipped;
      if (at < bytes.length) this.#takeHeader(bytes[at++] ?? 0);
    }
  }

  #takeHeader(byte: number): void {
    this.#header.push(byte);
    const [first = 0, length = 0, ...extra] = this.#header;
    if (this.#header.length < 2 || extra.length < (extraOf.get(length) ?? 0)) return;
    this.#header = [];
    this.#payload = extra.length === 0 ? length : extra.reduce((sum, each) => sum * 256 + each, 0);
    this.#isClosing ||= (first & 0x0f) === closing;
  }
}

/** A frame that says goodbye as a server does. `reason` has at most 123 bytes. */
export function closeFrame(code: number, reason: string): Buffer {
  const words = Buffer.from(reason);
  const frame = Buffer.alloc(4 + words.length);
  frame.writeUInt8(0x80 | closing, 0);
  frame.writeUInt8(2 + words.length, 1);
  frame.writeUInt16BE(code, 2);
  words.copy(frame, 4);
  return frame;
}
