import type { ApiClient } from './api-client.ts';

type Credentials = { readonly email: string; readonly password: string };

/** Posts JSON to an account route below /api/auth. */
export function postAuth(client: ApiClient, path: string, body: unknown): Promise<Response> {
  return client.fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Signs in; throws when it is refused. */
export async function signIn(client: ApiClient, { email, password }: Credentials): Promise<ApiClient> {
  const response = await postAuth(client, '/sign-in/email', { email, password });
  if (!response.ok) throw new Error(`Signing in was refused: ${response.status} ${await response.text()}`);
  return client;
}
