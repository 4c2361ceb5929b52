/**
 * What goes over the socket of a document (docs/PROTOCOL.md): the y-websocket protocol, and two types of our own from
 * the server to the client. A frame is one binary WebSocket message: `varUint type, body`.
 */

export const frameTypes = { sync: 0, awareness: 1, queryAwareness: 3, ack: 64, notice: 65 } as const;

/** The second varUint of a sync frame; the body is `varUint8Array`. */
export const syncSteps = { stateVector: 0, missing: 1, update: 2 } as const;

/** Path of a document's socket below the server's origin, without the query `?schema=N`. */
export const collaborationPath = '/collab';

/** The shared type that holds the text. */
export const fragmentName = 'default';
