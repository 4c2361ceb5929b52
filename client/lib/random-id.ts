const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A clause id of twelve random characters: 62 bits, enough for every clause ever written in one text. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  const letters = [...bytes].filter((byte) => byte < 252).map((byte) => alphabet[byte % 36] ?? '');
  return letters.length < 12 ? randomId() : letters.slice(0, 12).join('');
}
