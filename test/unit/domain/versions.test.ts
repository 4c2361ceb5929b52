import { describe, expect, test } from 'vitest';
import { drafter, member, secretariat } from '../../support/builders/actors.ts';
import { frozen } from '../../support/builders/document-commands.ts';
import { after, givenDocument, refusalOf } from '../../support/builders/document-story.ts';

const cut = {
  type: 'cut-version',
  name: 'First draft',
  note: '',
  reason: 'manual',
  text: frozen('One'),
} as const;

describe('versions', () => {
  const story = after(givenDocument(), drafter, cut);

  test('[LE-2] are numbered from one, with the digest of their text', () => {
    const second = after(story, secretariat, { ...cut, text: frozen('Two') });
    expect(second.state.versions).toMatchObject([
      { number: 1, digest: frozen('One').digest, by: { personId: drafter.personId } },
      { number: 2, digest: frozen('Two').digest },
    ]);
  });

  test('[LC-2] a version of an unchanged text is refused, and one without a name', () => {
    expect(refusalOf(story, drafter, cut)).toMatchObject({ code: 'text-unchanged', params: { version: 1 } });
    expect(refusalOf(givenDocument(), drafter, { ...cut, name: ' ' })).toMatchObject({ field: 'name' });
  });

  test('[LC-5] the reasons of the lifecycle are not for the asking', () => {
    expect(refusalOf(givenDocument(), drafter, { ...cut, reason: 'endorsement' }).code).toBe('invalid-input');
  });

  test('[AC-1] a restore is recorded for those who edit, of a version that exists', () => {
    const restore = { type: 'restore-version', number: 1 } as const;
    expect(after(story, drafter, restore).events.at(-1)?.type).toBe('versionRestored');
    expect(refusalOf(story, drafter, { ...restore, number: 7 }).code).toBe('unknown-version');
    expect(refusalOf(story, member, restore).code).toBe('not-allowed');
  });
});

describe('the document itself', () => {
  test('[LC-2] is renamed to a title of 1 to 300 characters, trimmed', () => {
    const story = givenDocument();
    expect(after(story, drafter, { type: 'rename', title: ' Joint SOP, land ' }).state.title).toBe(
      'Joint SOP, land',
    );
    expect(refusalOf(story, drafter, { type: 'rename', title: '' }).code).toBe('invalid-input');
    expect(refusalOf(story, drafter, { type: 'rename', title: 'x'.repeat(301) }).code).toBe('too-large');
    expect(refusalOf(story, drafter, { type: 'rename', title: 'Joint SOP' }).code).toBe('already-done');
  });

  test('[AC-4] only the secretariat marks it confidential', () => {
    const hide = { type: 'change-confidentiality', isConfidential: true } as const;
    expect(refusalOf(givenDocument(), drafter, hide).code).toBe('not-allowed');
    const hidden = after(givenDocument(), secretariat, hide);
    expect(hidden.state.isConfidential).toBe(true);
    expect(refusalOf(hidden, secretariat, hide).code).toBe('already-done');
  });
});
