/** What bytes are, as a media type, by looking at them; null when nobody can tell. Nothing in them is run or unpacked. */
export type FindFileType = (bytes: Uint8Array) => Promise<string | null>;
