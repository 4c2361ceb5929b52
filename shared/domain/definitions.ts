/** Terms that a text defines (TX-4): where, in which words, and which clauses use them. */
export type Definition = {
  /** As it is written where it is defined first. */
  readonly term: string;
  readonly clauseId: string;
  /** The words of the clause that defines it. */
  readonly text: string;
  /** Ids of the other clauses that say it, in the order of the text. */
  readonly uses: readonly string[];
};

const verbs =
  'means|includes|has the (?:same )?meaning|refers to|' +
  "désigne|s[’']entend|signifie|inclut|comprend|" +
  'significa|se entiende|incluye|' +
  'maana yake|ina maana|inajumuisha';
const written = new RegExp(
  String.raw`^\s*(?:“([^”]{1,100})”|"([^"]{1,100})"|«\s*([^»]{1,100}?)\s*»)\s*,?\s+(?:${verbs})(?![\p{L}\p{M}])`,
  'iu',
);

/** The term of a clause that begins like `“carrier” means`; empty for any other. English, French, Spanish, Kiswahili. */
export function termWrittenIn(text: string): string {
  const found = written.exec(text);
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
}
