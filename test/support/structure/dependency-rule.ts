/**
 * The dependency rule of docs/ARCHITECTURE.md as data. A file belongs to the room with the longest matching path; a room
 * may import its own files and the rooms it lists. A path that ends in `/*` holds the files directly in that folder.
 * `libraries: null` leaves libraries free.
 */
export type Room = {
  readonly path: string;
  readonly mayImport: readonly string[];
  readonly libraries: readonly string[] | null;
};

const anyShared = ['shared/domain', 'shared/content', 'shared/contract', 'shared/protocol'];
const core = ['server/ports', ...anyShared];

export const rooms: readonly Room[] = [
  { path: 'shared/domain', mayImport: [], libraries: ['@noble/hashes'] },
  {
    path: 'shared/content',
    mayImport: ['shared/domain'],
    libraries: ['zod', 'yjs', 'prosemirror-model', 'diff'],
  },
  {
    path: 'shared/contract',
    mayImport: ['shared/domain', 'shared/content'],
    libraries: ['zod', '@asteasolutions/zod-to-openapi'],
  },
  {
    path: 'shared/protocol',
    mayImport: ['shared/domain', 'shared/content'],
    libraries: ['zod', 'yjs', 'lib0', 'y-protocols'],
  },
  { path: 'server/ports', mayImport: anyShared, libraries: ['zod'] },
  { path: 'server/documents', mayImport: core, libraries: null },
  { path: 'server/features', mayImport: ['server/documents', ...core], libraries: null },
  { path: 'server/publish', mayImport: core, libraries: null },
  { path: 'server/import', mayImport: core, libraries: null },
  { path: 'server/adapters', mayImport: core, libraries: null },
  { path: 'server/http', mayImport: ['server/features', ...core], libraries: null },
  { path: 'server/realtime', mayImport: ['server/features', ...core], libraries: null },
  {
    // The thread of the text engine wires itself: its own handle on the storage.
    path: 'server/realtime/text-engine-worker.ts',
    mayImport: ['server/realtime', 'server/adapters', ...core],
    libraries: null,
  },
  { path: 'server/jobs', mayImport: ['server/features', ...core], libraries: null },
  { path: 'server/demo', mayImport: ['server/features', 'server/documents', ...core], libraries: null },
  { path: 'server/operations', mayImport: ['server/features', 'server/documents', ...core], libraries: null },
  { path: 'server/config.ts', mayImport: anyShared, libraries: null },
  { path: 'server/*', mayImport: ['server', ...core], libraries: null },
  { path: 'client', mayImport: anyShared, libraries: null },
  { path: 'test', mayImport: ['shared', 'server', 'client', 'scripts'], libraries: null },
];

/** Folders whose children never import each other. */
export const separated = ['server/features', 'server/adapters'] as const;

/** Folders whose children may use each other, but never in a circle. */
export const layered = ['client/features'] as const;

/** Children of a separated folder that its other children may use: what two adapters would otherwise write twice. */
export const commonRooms: readonly string[] = ['server/adapters/records'];

/** Libraries that one room alone knows. */
export const ownedLibraries: Readonly<Record<string, string>> = {
  mongoose: 'server/adapters/mongo',
  mongodb: 'server/adapters/mongo',
  libsql: 'server/adapters/sqlite',
  ioredis: 'server/adapters/redis',
  nodemailer: 'server/adapters/smtp',
  '@myriaddreamin/typst-ts-node-compiler': 'server/publish',
};

/** Rooms that know nothing of the interface library. */
export const withoutReact = ['client/collaboration', 'client/lib/api'];

export const environmentReader = 'server/config.ts';

export const forbiddenNames = /^(utils?|helpers?|types|common|misc|index)\.(ts|tsx|mts|mjs)$/;
