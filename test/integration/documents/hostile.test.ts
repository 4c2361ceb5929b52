/** Strings that have broken other programs, as titles, comments, amendments and ids: a clear answer each, nothing lost, no 500. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import { isIllFormed } from '../../../shared/domain/canonical-json.ts';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { naughtyTexts } from '../../support/naughty-texts.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/data/hostile');
const hasFiles = existsSync(folder);
const foreign = ['\uD800', 'half \uDC00 a pair', 'a'.repeat(30_000)];

function hostileTexts(): readonly string[] {
  if (!hasFiles) return [...naughtyTexts, ...foreign];
  const blns = z.array(z.string()).parse(JSON.parse(readFileSync(resolve(folder, 'blns.json'), 'utf8')));
  const payloads = readFileSync(resolve(folder, 'xss-payload-list.txt'), 'utf8').split('\n').slice(0, 150);
  return [...new Set([...naughtyTexts, ...foreign, ...blns, ...payloads])];
}

let documents: Documents;
let documentId: DocumentId;
beforeAll(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('review'), 'sop');
});
afterAll(() => documents.stop());

if (!hasFiles) {
  it.skip('the hostile files are not beside the repository: only the short list was tried', () => {});
}

const clauseText = 'The officer on duty hands over within a day.';

/** What is taken is kept to the letter, but for blanks at the ends; what is not is refused with its field. */
function expectedStatus(text: string, limit: number): number {
  const trimmed = text.trim();
  return trimmed === '' || trimmed.length > limit || isIllFormed(text) ? 422 : 200;
}

describe('hostile strings', { timeout: 240_000 }, () => {
  it('as titles', async () => {
    const drafter = documents.as('drafter-1');
    for (const title of hostileTexts()) {
      const created = await drafter.call(projectRoutes.createDocument, {
        params: { projectId: project },
        body: { title, kind: 'summary-brief' },
      });
      expect(created.status, JSON.stringify(title)).toBe(expectedStatus(title, 300));
      if (!created.ok) continue;
      const { id } = created.value;
      const seen = await drafter.get(documentRoutes.getDocument, { params: { documentId: id } });
      expect(seen.title).toBe(title.trim());
    }
    expect(documents.faults).toEqual([]);
  });

  it('as comments and as reasons', async () => {
    const member = documents.as('member-kra');
    for (const body of hostileTexts()) {
      const opened = await member.call(contributionRoutes.openThread, {
        params: { documentId },
        body: { body, anchor: { scope: 'document' } },
      });
      expect(opened.status, JSON.stringify(body)).toBe(expectedStatus(body, 20_000));
      if (opened.ok) expect(opened.value.comments[0]?.body).toBe(body.trim());
    }
    expect(documents.faults).toEqual([]);
  });

  it('as amendments, and as quotes that are not in the text', async () => {
    const member = documents.as('member-kra');
    for (const text of hostileTexts()) {
      const wording = { kind: 'change', clauseId: 'c3', text } as const;
      const proposed = await member.call(contributionRoutes.proposeAmendment, {
        params: { documentId },
        body: { wording, rationale: text },
      });
      // The sign of a reference says that something is referred to, and here it is not said what.
      const status = text.includes(referenceSign) ? 422 : expectedStatus(text, 20_000);
      expect(proposed.status, JSON.stringify(text)).toBe(status);
      const words = [{ clauseId: 'c3', quote: text, from: 0, to: Math.max(1, text.length) }];
      const quoted = await member.call(contributionRoutes.openThread, {
        params: { documentId },
        body: { body: 'Why?', anchor: { scope: 'words', words } },
      });
      const isThere = clauseText.includes(text) && text !== '';
      expect(isThere ? [200] : [409, 422], JSON.stringify(text)).toContain(quoted.status);
    }
    expect(documents.faults).toEqual([]);
  });

  it('as ids and page marks', async () => {
    const drafter = documents.as('drafter-1');
    const texts = hostileTexts().filter((each) => each.length <= 400 && !isIllFormed(each));
    for (const [index, text] of texts.entries()) {
      const path = encodeURIComponent(text);
      for (const url of [`/api/documents/x${path}`, `/public/x${path}`])
        expect((await drafter.fetch(url)).status, JSON.stringify(text)).toBe(404);
      const marks = [
        `/api/documents/${documentId}/threads?after=${path}`,
        `/api/documents/${documentId}/ledger?after=${path}`,
        `/api/projects/${project}/documents?after=${path}`,
        `/api/projects/${project}/activity?after=${path}`,
      ];
      if (index % 10 > 0) continue;
      for (const url of marks) expect((await drafter.fetch(url)).status, url).toBe(200);
    }
    expect(documents.faults).toEqual([]);
  });
});

it('ids of another document are ids of nothing here', async () => {
  const other = await plant(documents, givenStage('review'), 'sop-2');
  const member = documents.as('member-kra');
  const opened = await member.get(contributionRoutes.openThread, {
    params: { documentId },
    body: { body: 'Why?', anchor: { scope: 'document' } },
  });
  const reply = { params: { documentId: other, threadId: opened.id }, body: { body: 'Because.' } };
  expect(await member.call(contributionRoutes.reply, reply)).toMatchObject({
    status: 404,
    problem: { code: 'unknown-contribution' },
  });
});

it('a comment of somebody else is not changed, whoever asks', async () => {
  const opened = await documents.as('member-kra').get(contributionRoutes.openThread, {
    params: { documentId },
    body: { body: 'Why?', anchor: { scope: 'document' } },
  });
  const commentId = opened.comments[0]?.id ?? '';
  for (const person of ['member-dis', 'secretariat-1', 'lead-kra']) {
    const answer = await documents.as(person).call(contributionRoutes.editComment, {
      params: { documentId, threadId: opened.id, commentId },
      body: { body: 'Because.' },
    });
    expect(answer).toMatchObject({ status: 403, problem: { code: 'not-the-author' } });
  }
});
