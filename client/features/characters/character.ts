/** One code point, and its name in the reader's language. */
export type Character = { readonly sign: string; readonly name: string };
