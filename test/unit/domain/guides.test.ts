import { describe, expect, it } from 'vitest';
import { documentActions } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { can } from '../../../shared/domain/can.ts';
import { createTemplate } from '../../../shared/domain/create-document.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import { fold, initialState } from '../../../shared/domain/evolve.ts';
import { guideLimits } from '../../../shared/domain/guides.ts';
import type { Guide } from '../../../shared/domain/guides.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { roles } from '../../../shared/domain/roles.ts';
import { clock, drafter, personAs, project, secretariat, strangerAs } from '../../support/builders/actors.ts';
import { after, asked, givenDocument, refusalOf } from '../../support/builders/document-story.ts';

const guide: Guide = {
  clauseId: asId('c2'),
  prompt: 'Say how.',
  isLocked: false,
  isRequired: true,
  kind: 'heading',
  level: 1,
  words: 'Method',
};
const settings = { isDraftingOpen: false, mayDrafterOpenReview: false };

function givenTemplate() {
  const creation = { projectId: project, title: 'Report', kind: 'final-report', language: 'en' } as const;
  const decision = createTemplate({ ...creation, guides: [guide] }, secretariat);
  const event = decision.ok ? decision.value[0] : undefined;
  if (event?.type !== 'documentCreated') throw new Error('No template was made.');
  const state = initialState(asId('template-1'));
  return { ...state, ...event.data, isTemplate: true };
}

describe('[AC-5] templates', () => {
  const subject = subjectOf(givenTemplate(), settings);

  it.each(roles)('a %s reads it, also where drafting is closed; the secretariat writes it', (role) => {
    const may = documentActions.filter((action) => can({ actor: personAs(role), action, subject }).ok);
    const writes = ['text.edit', 'version.cut', 'version.restore', 'guides.change'];
    expect(may).toEqual(
      documentActions.filter(
        (action) =>
          ['document.read', 'text.read'].includes(action) ||
          (role === 'secretariat' && writes.includes(action)),
      ),
    );
  });

  it('it has no life, not even for the clock, and does not exist outside of the project', () => {
    const code = (actor: Actor, action: 'open-review' | 'close-review' | 'document.read') => {
      const answer = can({ actor, action, subject });
      return answer.ok ? 'yes' : answer.refusal.code;
    };
    expect(code(secretariat, 'open-review')).toBe('is-template');
    expect(code(clock, 'close-review')).toBe('is-template');
    expect(code(strangerAs('secretariat'), 'document.read')).toBe('not-found');
  });

  it('only the secretariat makes one', () => {
    const creation = {
      projectId: project,
      title: 'Report',
      kind: 'sop',
      language: 'en',
      guides: [],
    } as const;
    expect(createTemplate(creation, drafter)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
  });
});

describe('[TX-18] guides in the ledger', () => {
  const set = { type: 'set-guide', guide } as const;

  it('the last guide of a clause counts, and one that says nothing takes it away', () => {
    const once = after(givenDocument(), secretariat, set);
    expect(once.state.guides).toEqual([guide]);
    const locked = { ...guide, isLocked: true };
    const twice = after(once, secretariat, { ...set, guide: locked });
    expect(twice.state.guides).toEqual([locked]);
    const nothing = { ...guide, prompt: '', isRequired: false };
    expect(after(twice, secretariat, { ...set, guide: nothing }).state.guides).toEqual([]);
    expect(fold(twice.state.id, twice.events).guides).toEqual([locked]);
  });

  it('what is said already, too long or about the title is refused', () => {
    const story = after(givenDocument(), secretariat, set);
    expect(refusalOf(story, secretariat, set).code).toBe('already-done');
    const long = { ...guide, prompt: 'x'.repeat(guideLimits.prompt + 1) };
    expect(refusalOf(story, secretariat, { ...set, guide: long })).toMatchObject({
      code: 'too-large',
      field: 'prompt',
    });
    const title = { ...guide, kind: 'title' } as const;
    expect(refusalOf(story, secretariat, { ...set, guide: title }).code).toBe('invalid-input');
    expect(refusalOf(story, drafter, set).code).toBe('not-allowed');
  });

  it('a text holds so many guides and no more', () => {
    let story = givenDocument();
    for (let index = 0; index < guideLimits.guides; index += 1) {
      story = after(story, secretariat, { ...set, guide: { ...guide, clauseId: asId(`c${index}`) } });
    }
    const more = { ...set, guide: { ...guide, clauseId: asId<Guide['clauseId']>('more') } };
    expect(asked(story, secretariat, more)).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  });

  it('documents of before there were guides have the page limit of their kind', () => {
    expect(givenDocument('mapping-report').state.pageLimit).toBe(20);
    expect(givenDocument('sop').state.pageLimit).toBeNull();
    const story = after(givenDocument(), secretariat, { type: 'set-page-limit', pages: 12 });
    expect(story.state.pageLimit).toBe(12);
    const limit = (pages: number) => refusalOf(story, secretariat, { type: 'set-page-limit', pages });
    expect(limit(12).code).toBe('already-done');
    expect([0, 1.5, 501].map((pages) => limit(pages).code)).toEqual(Array(3).fill('invalid-input'));
  });
});
