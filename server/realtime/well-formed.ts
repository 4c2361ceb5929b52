/** Half of a surrogate pair cannot be written as UTF-8, and so has no digest: it becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
