import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkStructure } from '../../support/structure/check-structure.ts';
import { readModules } from '../../support/structure/read-modules.ts';

const clean = {
  'shared/domain/stages.ts': `export const stages = ['drafting'] as const;`,
  'shared/content/schema.ts': `import { stages } from '../domain/stages.ts'; export const schema = stages;`,
  'server/ports/clock.ts': `export interface Clock { now(): number }`,
  'server/features/documents/open-review.ts': `import type { Clock } from '../../ports/clock.ts'; export type C = Clock;`,
  'server/features/people/invite.ts': `export const invite = 1;`,
  'server/http/app.ts': `import { invite } from '../features/people/invite.ts'; export const app = invite;`,
  'server/adapters/sqlite/store.ts': `import Database from 'libsql'; export const store = Database;`,
  'server/config.ts': `export const port = process.env['PORT'];`,
  'server/compose.ts': `import { app } from './http/app.ts'; export const composed = app;`,
  'client/app/main.tsx': `import { stages } from '../../shared/domain/stages.ts'; export const first = stages[0];`,
  'client/collaboration/provider.ts': `export const provider = 1;`,
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'concord-structure-'));
  for (const [path, source] of Object.entries(clean)) plant(path, source);
});
afterEach(() => rmSync(root, { recursive: true }));

function plant(path: string, source: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), source);
}

function findings(): readonly string[] {
  return checkStructure(readModules(root));
}

test('a tree that keeps the rule has no findings, and every file was seen', () => {
  expect(readModules(root)).toHaveLength(Object.keys(clean).length);
  expect(findings()).toEqual([]);
});

describe('a planted breach is found:', () => {
  test.each([
    ['domain imports content', 'shared/domain/a.ts', `import { schema } from '../content/schema.ts';`],
    ['domain imports a library', 'shared/domain/a.ts', `import { z } from 'zod';`],
    ['content imports contract', 'shared/content/a.ts', `import { b } from '../contract/b.ts';`],
    ['shared imports node', 'shared/contract/a.ts', `import { readFileSync } from 'node:fs';`],
    [
      'shared imports server',
      'shared/contract/a.ts',
      `import type { Clock } from '../../server/ports/clock.ts';`,
    ],
    ['client imports server', 'client/app/a.ts', `import type { Clock } from '../../server/ports/clock.ts';`],
    ['client imports node', 'client/app/a.ts', `import path from 'node:path';`],
    ['server imports client', 'server/http/a.ts', `import { first } from '../../client/app/main.tsx';`],
    ['server imports test', 'server/http/a.ts', `import { x } from '../../test/support/x.ts';`],
    [
      'a port imports a feature',
      'server/ports/a.ts',
      `export type A = import('../features/people/invite.ts').A;`,
    ],
    ['a feature imports http', 'server/features/people/a.ts', `import { app } from '../../http/app.ts';`],
    [
      'a feature imports an adapter',
      'server/features/people/a.ts',
      `import '../../adapters/sqlite/store.ts';`,
    ],
    [
      'a feature imports a feature',
      'server/features/people/a.ts',
      `export * from '../documents/open-review.ts';`,
    ],
    [
      'a dynamic import',
      'server/features/people/a.ts',
      `export const a = () => import('../documents/open-review.ts');`,
    ],
    [
      'an adapter imports a feature',
      'server/adapters/sqlite/a.ts',
      `import '../../features/people/invite.ts';`,
    ],
    [
      'an adapter imports another',
      'server/adapters/mongo/a.ts',
      `import { store } from '../sqlite/store.ts';`,
    ],
    ['http imports compose', 'server/http/a.ts', `import { composed } from '../compose.ts';`],
    ['http imports realtime', 'server/http/a.ts', `import { room } from '../realtime/room.ts';`],
    ['mongoose outside its adapter', 'server/features/people/a.ts', `import type { Model } from 'mongoose';`],
    ['libsql outside its adapter', 'server/adapters/mongo/a.ts', `import Database from 'libsql';`],
    ['process.env outside config', 'server/http/a.ts', `export const a = process.env.PORT;`],
    ['process["env"] outside config', 'server/http/a.ts', `export const a = process['env'];`],
    ['env taken out of process', 'server/http/a.ts', `const { env } = process; export const a = env;`],
    ['env imported', 'server/http/a.ts', `import { env } from 'node:process'; export const a = env;`],
    ['React in collaboration', 'client/collaboration/a.ts', `import { useState } from 'react';`],
    ['a file named utils', 'server/http/utils.ts', `export const a = 1;`],
    ['a barrel', 'shared/domain/index.ts', `export * from './stages.ts';`],
    ['a file outside the rooms', 'shared/other/a.ts', `export const a = 1;`],
    ['a folder of the server that no room names', 'server/other/a.ts', `export const a = 1;`],
    ['a file that imports itself in a circle', 'shared/domain/a.ts', `export * from './a.ts';`],
  ])('%s', (_, path, source) => {
    plant(path, source);
    const found = findings();
    expect(found).not.toEqual([]);
    expect(found[0]).toContain(path);
  });

  test('a cycle over three files, type imports included', () => {
    plant('shared/domain/a.ts', `import type { B } from './b.ts'; export type A = B;`);
    plant('shared/domain/b.ts', `import type { C } from './c.ts'; export type B = C;`);
    plant('shared/domain/c.ts', `import type { A } from './a.ts'; export type C = A;`);
    expect(findings()).toEqual([
      'import cycle: shared/domain/a.ts → shared/domain/b.ts → shared/domain/c.ts → shared/domain/a.ts',
    ]);
  });
});

test('client features may use each other, but not in a circle of folders', () => {
  plant(
    'client/features/matrix/table.tsx',
    `import { card } from '../comments/card.tsx'; export const table = card;`,
  );
  plant('client/features/comments/card.tsx', `export const card = 1;`);
  expect(findings()).toEqual([]);
  plant(
    'client/features/comments/link.tsx',
    `import { row } from '../matrix/row.tsx'; export const link = row;`,
  );
  plant('client/features/matrix/row.tsx', `export const row = 1;`);
  expect(findings()).toEqual([
    'import cycle: client/features/comments → client/features/matrix → client/features/comments',
  ]);
});

test('a file that does not parse stops the check instead of passing unseen', () => {
  plant('shared/domain/a.ts', 'export const = ;');
  expect(findings).toThrow('shared/domain/a.ts does not parse');
});
