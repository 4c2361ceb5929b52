/**
 * Makes documents for the collaboration benchmark through the server's own API and prints one line of JSON:
 * `{"documents": [ids], "headers": {"Cookie"}}`. Reads `BASE_URL` and `DOCUMENTS` (how many); signs in with the
 * demo's administrator, or with `BENCH_EMAIL` and `BENCH_PASSWORD`. Who creates a project may edit its drafts.
 */
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';

const baseUrl = process.env.BASE_URL;
const wanted = Number(process.env.DOCUMENTS ?? '1');
const email = process.env.BENCH_EMAIL ?? 'admin@concord.example';
const password = process.env.BENCH_PASSWORD ?? 'norms-take-shape';
const atOnce = 8;
const longestStartMs = 120_000;

if (baseUrl === undefined || !Number.isInteger(wanted) || wanted < 1) {
  console.error('Set BASE_URL to the server and DOCUMENTS to a number above 0.');
  process.exit(2);
}

const headers = { Origin: baseUrl, 'Content-Type': 'application/json' };

/** A server that counts requests says when it takes more. */
async function post(path, body, more = {}) {
  const response = await fetch(`${baseUrl}${path}`, {
    method: 'POST',
    headers: { ...headers, ...more },
    body: JSON.stringify(body),
  });
  if (response.status === 429) {
    await pause(1000 * Number(response.headers.get('Retry-After') ?? 1));
    return post(path, body, more);
  }
  if (!response.ok) throw new Error(`POST ${path}: ${response.status} ${await response.text()}`);
  return response;
}

/** The first start makes the demo, which takes a while. */
async function waitForStart() {
  const deadline = Date.now() + longestStartMs;
  while (!(await fetch(`${baseUrl}/healthz`)).ok) {
    if (Date.now() > deadline) throw new Error('The server did not become healthy.');
    await pause(200);
  }
}

async function signIn() {
  const response = await post('/api/auth/sign-in/email', { email, password });
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ');
}

async function makeDocuments(cookie) {
  const project = await post(
    '/api/projects',
    { name: 'Benchmark', timeZone: 'Africa/Nairobi' },
    { Cookie: cookie },
  );
  const { id } = await project.json();
  const documents = [];
  let next = 0;
  const work = async () => {
    for (let index = next++; index < wanted; index = next++) {
      const body = { title: `Benchmark ${index + 1}`, kind: 'sop' };
      const made = await post(`/api/projects/${id}/documents`, body, { Cookie: cookie });
      documents[index] = (await made.json()).id;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return documents;
}

await waitForStart();
const cookie = await signIn();
const documents = await makeDocuments(cookie);
// The harness sends `Origin: http://{host}:{port}` itself; a second one would be joined to it and refused.
console.log(JSON.stringify({ documents, headers: { Cookie: cookie } }));
