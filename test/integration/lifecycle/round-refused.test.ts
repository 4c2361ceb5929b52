import { afterEach, beforeEach, expect, it } from 'vitest';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import type { Inline, TextContent } from '../../../shared/content/text-content.ts';
import { delegations } from '../../support/builders/actors.ts';
import { deadline } from '../../support/builders/document-commands.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant, smallText } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments();
});
afterEach(() => documents.stop());

const openReview = {
  type: 'open-review',
  deadline,
  delegationIds: delegations.map(({ id }) => id),
} as const;

/** Clause c4, which is 1.2, refers to a clause that is nowhere. */
function withLostReference(): TextContent {
  const lost: Inline = {
    type: 'text',
    text: referenceSign,
    marks: [{ type: 'reference', attrs: { target: 'c99' } }],
  };
  return {
    ...smallText,
    content: smallText.content.map((block) =>
      block.type === 'clause' && block.attrs.id === 'c4'
        ? { ...block, content: [...(block.content ?? []), lost] }
        : block,
    ),
  };
}

it('[TX-4] a round is refused while a reference leads nowhere, and the refusal names the clause', async () => {
  const id = await plant(documents, givenStage('drafting'), 'sop');
  const secretary = workAs(documents.as('secretariat-1'));
  const write = (content: TextContent) =>
    documents.liveText.edit(id, { type: 'replace-content', content }, 'drafter-1');
  await write(withLostReference());
  const refused = await secretary.trySend(id, openReview);
  expect(refused).toMatchObject({
    ok: false,
    problem: { code: 'findings-open', params: { count: 1, clause: 'section\u00a01.2' } },
  });
  expect((await secretary.document(id)).stage).toBe('drafting');
  expect(await secretary.versions(id)).toMatchObject({ items: [] });
  await write(smallText);
  expect((await secretary.send(id, openReview)).stage).toBe('review');
});
