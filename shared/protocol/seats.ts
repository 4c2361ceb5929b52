/** What a connection may do with the text (RT-4): change it, comment on it through the server, or read it. */
export const seats = ['edit', 'comment', 'read'] as const;
export type SeatKind = (typeof seats)[number];
