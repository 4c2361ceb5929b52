/** Bytes by their content's SHA-256 (lower-case hex). */
export interface Files {
  /** Durable when resolved; the same bytes twice are one file. Answers the hash. */
  put(bytes: Uint8Array): Promise<string>;
  get(hash: string): Promise<Uint8Array | undefined>;
  remove(hash: string): Promise<void>;
}
