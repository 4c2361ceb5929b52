const diskCodes = ['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EMFILE', 'ENFILE'];

/** The storage's doing, told by somebody who did not see the storage's own error: another thread, a queue that waits. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
}

/**
 * Whether what a port rejected with is the storage's doing (a full disk, a database that is away) and not a bug of
 * ours. Known by the marks that SQLite, the MongoDB driver and the file system put on their errors.
 */
export function isStorageFault(error: unknown): boolean {
  if (error instanceof StorageFault) return true;
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code.startsWith('SQLITE_') || error.name.startsWith('Mongo') || diskCodes.includes(code);
}
