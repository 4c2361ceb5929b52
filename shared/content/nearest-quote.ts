/** Where quoted words stand in a text: where the person saw them, or the nearest place that still has them. */
export function nearestQuote(text: string, quote: string, from: number): number | null {
  const before = text.lastIndexOf(quote, from);
  const after = text.indexOf(quote, from);
  if (before < 0) return after < 0 ? null : after;
  return after < 0 || from - before <= after - from ? before : after;
}
