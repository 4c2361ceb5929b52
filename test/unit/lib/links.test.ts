import { describe, expect, it } from 'vitest';
import { documentLink, projectLink, returnPath } from '../../../client/lib/links.ts';

describe('where signing in leads', () => {
  it('back to the page that asked for it', () => {
    expect(returnPath(new URLSearchParams({ to: '/documents/d1?x=1' }))).toBe('/documents/d1?x=1');
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', ''])(
    'never to another site: %s',
    (to) => {
      expect(returnPath(new URLSearchParams({ to }))).toBe('/');
    },
  );
});

describe('addresses of pages', () => {
  it('an id cannot leave its place in the path', () => {
    expect(documentLink('a/../b', 'ledger')).toBe('/documents/a%2F..%2Fb/ledger');
    expect(projectLink('p1', 'documents')).toBe('/projects/p1');
  });
});
