/**
 * What goes over the socket of a document (docs/PROTOCOL.md): the y-websocket protocol, and two types of our own from
 * the server to the client. A frame is one binary WebSocket message: `varUint type, body`.
 */

export const frameTypes = { sync: 0, awareness: 1, queryAwareness: 3, ack: 64, notice: 65 } as const;

/** The second varUint of a sync frame; the body is `varUint8Array`. */
export const syncSteps = { stateVector: 0, missing: 1, update: 2 } as const;

/**
 * How a text lies in its shared type, which every program that writes into it must follow: the `schema` of the address.
 * It is raised only when that changes for all of them. Editors also name the version of their own schema of nodes and
 * marks in `editor`, since one that lacks some of them deletes them for everybody (RT-3).
 */
export const layoutVersion = 1;

/** Path of a document's socket below the server's origin, without the query `?schema=N&editor=M`. */
export const collaborationPath = '/collab';

/** The shared type that holds the text. */
export const fragmentName = 'default';
