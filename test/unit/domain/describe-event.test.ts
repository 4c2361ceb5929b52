import { describe, expect, test } from 'vitest';
import { describeEvent } from '../../../shared/domain/describe-event.ts';
import { positions } from '../../../shared/domain/decisions.ts';
import { englishOf } from '../../../shared/domain/sentence.ts';
import { clock, drafter, kenyaCustoms, leadOf, member, secretariat } from '../../support/builders/actors.ts';
import {
  amendment,
  dispose,
  openThread,
  position,
  proposeAmendment,
} from '../../support/builders/document-commands.ts';
import { after } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

function lines({ events }: Story): readonly string[] {
  return events.map((event) => englishOf(describeEvent(event)));
}

describe('the ledger in words', () => {
  test('[LE-1] tells the whole life of a norm, one sentence an event', () => {
    expect(lines(givenStage('published'))).toEqual([
      'Created the document “Joint SOP”',
      'Cut version 1: Round 1',
      'Opened round 1 on version 1 until 2026-03-16T08:00:00.000Z',
      'Closed the review',
      'Cut version 2: Validation',
      'Opened validation of version 2',
      'Recorded the attendance; delegations present: 2',
      'Validated the text',
      'Opened endorsement of version 2 by consensus until 2026-03-16T08:00:00.000Z',
      'Kenya Customs endorses version 2',
      'Immigration endorses version 2',
      'Police endorses version 2',
      'Port Health endorses version 2',
      'Closed the endorsement. Endorsed: 4 in favour, 0 against, 0 abstained, 0 recused, 0 not answered',
      'Published version 2 as edition 1',
    ]);
  });

  test('[LE-1] tells the whole life of a deliverable', () => {
    const second = after(givenStage('published', 'deliverable'), secretariat, { type: 'start-edition' });
    expect(lines(second).slice(-4)).toEqual([
      'Submitted version 2 for clearance',
      'Cleared the document',
      'Published version 2 as edition 1',
      'Started edition 2',
    ]);
  });

  test('[LE-1] tells of comments, proposals and answers with their beginning only', () => {
    const commented = after(
      givenStage('review'),
      member,
      openThread('t', { body: `A\n${'long '.repeat(80)}` }),
    );
    const proposed = after(commented, member, proposeAmendment('a'));
    const closed = after(proposed, secretariat, { type: 'close-review' });
    const answer = dispose(amendment('a'), { disposition: 'not-accepted', reason: 'Against the Act.' });
    const told = lines(after(closed, drafter, answer));
    expect(told.at(-4)).toMatch(/^Commented: A long .{1,140}…$/);
    expect(told.at(-3)).toBe('Proposed new wording for clause 1');
    expect(told.at(-1)).toBe('Did not accept an amendment: Against the Act.');
  });

  test.each(positions)('[DE-2] has words of its own for the position %s', (taken) => {
    const told = lines(after(givenStage('endorsement'), leadOf(kenyaCustoms), position(taken))).at(-1);
    expect(told).toMatch(/^Kenya Customs .*version 2/);
    expect(told).not.toContain('{{');
  });

  test('[DE-4] counts the addresses of a notice and names none', () => {
    const notice = { type: 'record-notice', delegationId: kenyaCustoms.id, to: ['a@example.org'] } as const;
    const told = lines(after(givenStage('endorsement'), clock, notice)).at(-1);
    expect(told).toBe('Gave notice of the endorsement to a delegation; addresses: 1');
  });
});
