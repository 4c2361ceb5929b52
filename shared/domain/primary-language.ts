/** The language without its region: "fr-CD" and "fr" are one. */
export function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
