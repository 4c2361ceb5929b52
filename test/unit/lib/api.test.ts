import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiProblem, NetworkFailure, sentenceOfError } from '../../../client/lib/api-problem.ts';
import { addressOf, call } from '../../../client/lib/api.ts';
import { routes } from '../../../shared/contract/routes.ts';

function answering(status: number, body: unknown): void {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), { status }));
}

afterEach(() => vi.unstubAllGlobals());

describe('calling the server', () => {
  it('fills params and query into the address', () => {
    const address = addressOf(routes.listMembers, { params: { projectId: 'a b' }, query: { after: 'x&y' } });
    expect(address).toBe('/api/projects/a%20b/members?after=x%26y');
  });

  it('a refusal is a problem with its code and its sentence', async () => {
    const params = { what: 'Renamed' };
    const refusal = { type: 'x', title: 'x', status: 412, detail: 'x', code: 'stale', params, fields: [] };
    answering(412, refusal);
    const error: unknown = await call(routes.getHome, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(sentenceOfError(error).template).toContain('Someone else changed this');
    expect(sentenceOfError(error).params).toEqual(params);
  });

  it('an answer that is no problem+json counts as a fault of the server', async () => {
    vi.stubGlobal('fetch', async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(call(routes.getHome, {})).rejects.toMatchObject({ code: 'internal' });
  });

  it('an answer the contract does not know is not taken for data', async () => {
    answering(200, { waiting: 'soon' });
    await expect(call(routes.getHome, {})).rejects.toThrow();
  });

  it('no answer says that the connection failed', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const error: unknown = await call(routes.getHome, {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(NetworkFailure);
    expect(sentenceOfError(error).template).toContain('cannot be reached');
  });
});
