import { describe, expect, it } from 'vitest';
import { isStorageFault } from '../../../server/ports/storage-fault.ts';

function errorWith(marks: { readonly name?: string; readonly code?: string | number }): Error {
  return Object.assign(new Error('It failed.'), marks);
}

describe('a failing storage is told from a bug', () => {
  it.each([
    ['a full disk under SQLite', { name: 'SqliteError', code: 'SQLITE_FULL' }],
    ['a database that is away', { name: 'MongoServerSelectionError' }],
    ['a full disk under the files', { code: 'ENOSPC' }],
    ['a read-only disk', { code: 'EROFS' }],
  ])('%s', (_name, marks) => {
    expect(isStorageFault(errorWith(marks))).toBe(true);
  });

  it.each([
    ['a bug', {}],
    ['a missing file', { code: 'ENOENT' }],
    ['a code that is a number', { code: 42 }],
  ])('%s is none', (_name, marks) => {
    expect(isStorageFault(errorWith(marks))).toBe(false);
  });

  it('something thrown that is no error is none', () => {
    expect(isStorageFault('SQLITE_FULL')).toBe(false);
  });
});
