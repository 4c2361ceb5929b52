/** Random ids: 22 URL-safe characters for `next`, 43 for `secret` (256 bit). */
export interface Ids {
  next(): string;
  secret(): string;
}
