const overlapping = /^(.*)--[a-zA-Z0-9+/=]{8}$/;

/** The mark behind a Y text attribute: `comment--3q2+7w==` is a `comment`. */
export function markNameOf(attribute: string): string {
  return overlapping.exec(attribute)?.[1] ?? attribute;
}
