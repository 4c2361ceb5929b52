import { expect, it } from 'vitest';
import { originsOf } from '../../../server/http/origins.ts';

it('on one machine, every name of the machine is this installation, at this port and scheme only', () => {
  const names = ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'];
  for (const name of names) expect(originsOf(name)).toEqual(names);
});

it('anywhere else there is one name, and none that only looks like this machine', () => {
  expect(originsOf('https://concord.example.org')).toEqual(['https://concord.example.org']);
  expect(originsOf('https://localhost.example.org')).toEqual(['https://localhost.example.org']);
});
