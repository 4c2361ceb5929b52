import { describe, expect, test } from 'vitest';
import { documentActions } from '../../../shared/domain/access.ts';
import type { DocumentAction } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { can } from '../../../shared/domain/can.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import { roles } from '../../../shared/domain/roles.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { seatOf } from '../../../shared/domain/seat-of.ts';
import type { Stage } from '../../../shared/domain/stages.ts';
import {
  administrator,
  clock,
  drafter,
  member,
  observer,
  personAs,
  secretariat,
  strangerAs,
  supervisor,
  thePublic,
} from '../../support/builders/actors.ts';
import {
  after,
  asked,
  givenDocument,
  refusalOf,
  withSettings,
} from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { openThread } from '../../support/builders/document-commands.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

/** The access table as the rules say it, for a project that opens drafting. A lead is a member. */
type Cells = Readonly<Record<Exclude<Role, 'lead'>, string>>;
const readOnly: Cells = {
  drafter: 'read',
  member: 'read',
  secretariat: 'read attach',
  supervisor: 'read',
  observer: 'read',
};
const table: Readonly<Record<Exclude<Stage, 'withdrawn'>, Cells>> = {
  drafting: {
    drafter: 'read comment attach edit',
    member: 'read comment attach propose',
    secretariat: 'read comment attach edit',
    supervisor: 'read comment attach',
    observer: 'read',
  },
  review: {
    drafter: 'read comment attach',
    member: 'read comment attach propose',
    secretariat: 'read comment attach',
    supervisor: 'read comment attach',
    observer: 'read',
  },
  revision: {
    drafter: 'read comment attach edit answer',
    member: 'read comment attach',
    secretariat: 'read comment attach edit answer',
    supervisor: 'read comment attach',
    observer: 'read',
  },
  validation: {
    drafter: 'read comment attach edit',
    member: 'read comment attach',
    secretariat: 'read comment attach edit answer',
    supervisor: 'read comment attach',
    observer: 'read',
  },
  validated: readOnly,
  endorsement: readOnly,
  endorsed: readOnly,
  clearance: readOnly,
  cleared: readOnly,
  published: readOnly,
};
const needs: Readonly<Partial<Record<DocumentAction, string>>> = {
  'document.read': 'read',
  'text.read': 'read',
  'text.edit': 'edit',
  'thread.open': 'comment',
  'thread.reply': 'comment',
  'amendment.propose': 'propose',
  'disposition.give': 'answer',
  'version.cut': 'edit',
  'version.restore': 'edit',
  'document.rename': 'edit',
  'attachment.add': 'attach',
  'numbering.change': 'edit',
  'translation.confirm': 'edit',
};

const rows = Object.entries(table).flatMap(([stage, cells]) =>
  roles.map((role) => ({ stage, role, grants: cells[role === 'lead' ? 'member' : role] })),
);
const deliverableOnly: readonly string[] = ['clearance', 'cleared'];

function storyIn(stage: string): Story {
  const found = Object.keys(table).find((one): one is Exclude<Stage, 'withdrawn'> => one === stage);
  if (found === undefined) throw new Error(`No stage ${stage}.`);
  return givenStage(found, deliverableOnly.includes(stage) ? 'deliverable' : 'norm');
}

function answer(story: Story, actor: Actor, action: DocumentAction): string {
  const result = can({ actor, action, subject: subjectOf(story.state, story.settings) });
  return result.ok ? 'yes' : result.refusal.code;
}

/** What goes by the role alone, for those who read. */
function marksOf(role: Role): readonly DocumentAction[] {
  const governs: readonly DocumentAction[] = [
    'document.set-confidentiality',
    'authority.change',
    'guides.change',
    'attachment.manage',
  ];
  const creates: readonly DocumentAction[] = ['attachment.read-downloads', 'translation.start'];
  return [
    ...(role === 'secretariat' ? governs : []),
    ...(role === 'observer' ? [] : ['attachment.read-confidential' as const]),
    ...(role === 'secretariat' || role === 'drafter' ? creates : []),
  ];
}

describe('access, every stage and role', () => {
  test.each(rows)('[AC-1] $stage: $role has exactly: $grants', ({ stage, role, grants }) => {
    const story = storyIn(stage);
    const allowed = documentActions.filter((action) => answer(story, personAs(role), action) === 'yes');
    const expected = documentActions.filter((action) => grants.split(' ').includes(needs[action] ?? 'none'));
    expect(allowed.toSorted()).toEqual([...expected, ...marksOf(role)].toSorted());
  });

  test.each(rows)('[AC-1] $stage: the seat of the $role at the live text follows the table', (row) => {
    const { state, settings } = storyIn(row.stage);
    const grants = row.grants.split(' ');
    const seat = grants.includes('edit') ? 'edit' : grants.includes('comment') ? 'comment' : 'read';
    expect(seatOf(personAs(row.role), subjectOf(state, settings))).toBe(seat);
  });

  test('[AC-2] what a role never may is not-allowed, what it may not now is wrong-stage', () => {
    const story = givenStage('review');
    expect(answer(story, member, 'text.edit')).toBe('not-allowed');
    expect(answer(story, drafter, 'text.edit')).toBe('wrong-stage');
  });

  test.each(['member', 'lead', 'observer'] as const)(
    '[AC-1] where drafting is not open, a %s does not see the draft at all',
    (role) => {
      const story = withSettings(givenDocument(), { isDraftingOpen: false });
      expect(answer(story, personAs(role), 'document.read')).toBe('not-found');
      expect(refusalOf(story, personAs(role), openThread('t')).code).toBe('not-found');
      expect(seatOf(personAs(role), subjectOf(story.state, story.settings))).toBeNull();
    },
  );

  test('[AC-2] people of other projects, administrators and the public do not find a draft', () => {
    const story = givenStage('review');
    for (const actor of [strangerAs('secretariat'), administrator, thePublic]) {
      for (const action of documentActions) expect(answer(story, actor, action)).toBe('not-found');
    }
  });

  test('[AC-1] the clock may do nothing with a text', () => {
    for (const action of documentActions)
      expect(answer(givenStage('review'), clock, action)).toBe('not-allowed');
  });

  test('[AC-4] a confidential document is invisible to observers and guests, also when published', () => {
    for (const stage of ['review', 'published'] as const) {
      const hidden = after(givenStage(stage), secretariat, {
        type: 'change-confidentiality',
        isConfidential: true,
      });
      for (const actor of [observer, thePublic, strangerAs('member')]) {
        expect(answer(hidden, actor, 'document.read')).toBe('not-found');
        expect(answer(hidden, actor, 'text.read')).toBe('not-found');
      }
      expect(answer(hidden, member, 'document.read')).toBe('yes');
    }
  });

  test('[AC-1] the public reads what is published, and only that', () => {
    const story = givenStage('published');
    expect(answer(story, thePublic, 'document.read')).toBe('yes');
    expect(answer(story, thePublic, 'text.read')).toBe('not-signed-in');
    expect(answer(story, strangerAs('member'), 'thread.open')).toBe('not-allowed');
  });

  test('[AC-1] while the next edition is drafted unseen, the published one stays readable', () => {
    const next = after(givenStage('published'), secretariat, { type: 'start-edition' });
    const closed = withSettings(next, { isDraftingOpen: false });
    expect(answer(closed, observer, 'document.read')).toBe('yes');
    expect(answer(closed, observer, 'text.read')).toBe('wrong-stage');
    expect(answer(closed, thePublic, 'document.read')).toBe('yes');
  });

  test('[AC-1] a withdrawn document is read by those who read it before, and edited by nobody', () => {
    const closed = withSettings(givenStage('withdrawn'), { isDraftingOpen: false });
    expect(answer(closed, supervisor, 'text.read')).toBe('yes');
    expect(answer(closed, member, 'text.read')).toBe('not-found');
    expect(answer(closed, drafter, 'text.edit')).toBe('wrong-stage');
    expect(asked(closed, secretariat, openThread('t')).ok).toBe(false);
  });
});
