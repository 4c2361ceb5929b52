/** Bounds of a document's socket; docs/CONFIGURATION.md names those that can be set. */
export type RealtimeLimits = {
  /** Bytes of one frame from a client; a larger one closes the connection. */
  readonly frameBytes: number;
  /** Bytes of one presence frame; a larger one is dropped. */
  readonly presenceBytes: number;
  /** Bytes of the stored text; changes that would grow it further are refused. */
  readonly textBytes: number;
  readonly connectionsPerPerson: number;
  readonly connectionsPerDocument: number;
  /** Frames and bytes a connection may send per second on average, and at once. */
  readonly framesPerSecond: number;
  readonly framesAtOnce: number;
  readonly bytesPerSecond: number;
  readonly bytesAtOnce: number;
  /** Unsent bytes after which a reader is skipped, and later caught up with one difference. */
  readonly slowReaderBytes: number;
  /** How long a reader may stay behind before it is closed. */
  readonly slowReaderMs: number;
  /** How long an empty room is kept: as long as a page takes to load again. */
  readonly roomIdleMs: number;
  /** A connection that heard nothing for this long gets an empty presence frame; y-websocket gives up after 30 s. */
  readonly keepAliveMs: number;
};

/** Seconds' worth that may come at once: an hour of offline work arrives as one large frame. */
const framesBurst = 10;
const bytesBurst = 16;

export const defaultLimits: RealtimeLimits = {
  frameBytes: 8 * 1024 * 1024,
  presenceBytes: 4 * 1024,
  textBytes: 64 * 1024 * 1024,
  connectionsPerPerson: 50,
  connectionsPerDocument: 500,
  framesPerSecond: 200,
  framesAtOnce: 200 * framesBurst,
  bytesPerSecond: 1024 * 1024,
  bytesAtOnce: 1024 * 1024 * bytesBurst,
  slowReaderBytes: 1024 * 1024,
  slowReaderMs: 30_000,
  roomIdleMs: 500,
  keepAliveMs: 12_000,
};

export type LimitSettings = Pick<
  RealtimeLimits,
  | 'connectionsPerPerson'
  | 'connectionsPerDocument'
  | 'framesPerSecond'
  | 'bytesPerSecond'
  | 'frameBytes'
  | 'textBytes'
>;

/** The limits of an installation: what may come at once follows from what may come per second. */
export function limitsOf(settings: LimitSettings): RealtimeLimits {
  return {
    ...defaultLimits,
    ...settings,
    framesAtOnce: settings.framesPerSecond * framesBurst,
    bytesAtOnce: settings.bytesPerSecond * bytesBurst,
  };
}
