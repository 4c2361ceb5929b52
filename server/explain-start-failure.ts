/** Why the server did not start, in words for whoever runs it. */
import { ConfigError } from './config.ts';
import { StoreRefusal } from './ports/store-refusal.ts';

const reasons: readonly (readonly [RegExp, string])[] = [
  [/EADDRINUSE/, 'The port is in use: another Concord may be running. Set PORT to a free one.'],
  [/EADDRNOTAVAIL|ENOTFOUND.*listen/, 'HOST is no address of this machine.'],
  [
    /file is not a database|malformed/,
    'The database file in DATA_DIR is damaged. Nothing was changed: keep it, and put a copy from your backup in its place.',
  ],
  [/ENOSPC|disk is full/, 'The disk of DATA_DIR is full. Make room and start again.'],
  [
    /EACCES|EPERM|EROFS|ENOTDIR|EEXIST|unable to open database|readonly database/,
    'DATA_DIR cannot be written. Name a folder that the user of this process may write.',
  ],
  [
    /ServerSelectionError|MongoParseError|MongoNetworkError|Authentication failed/,
    'No database answers at MONGODB_URI. Check the address, the password and that it runs.',
  ],
];

/** The reason first, the error below it: what is not known has no reason and shows where it came from. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof StoreRefusal) return error.message;
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  const said = `${error.name} ${code} ${error.message}`;
  const reason = reasons.find(([pattern]) => pattern.test(said))?.[1];
  return reason === undefined ? (error.stack ?? error.message) : `${reason}\n  (${error.message})`;
}
