import { describe, expect, test } from 'vitest';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import { confirmationsBetween, isAuthoritative } from '../../../shared/domain/languages.ts';
import { sha256Hex } from '../../../shared/domain/digest.ts';
import { drafter, member, secretariat } from '../../support/builders/actors.ts';
import {
  after,
  at,
  givenDocument,
  givenTranslation,
  hoursLater,
  originalId,
  refusalOf,
} from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { frozen } from '../../support/builders/document-commands.ts';
import { givenStage, publishTranslation, validCommand } from '../../support/builders/stage-stories.ts';

const frenchId: DocumentId = asId('sop-fr');
const startFrench = {
  type: 'start-translation',
  translationId: frenchId,
  language: 'fr',
  lost: null,
} as const;

function confirm(words: string, other: DocumentId = originalId) {
  const digest = sha256Hex(words);
  const clauses = [{ id: asId<ClauseId>('c1'), own: sha256Hex('un'), other: digest }];
  return { type: 'confirm-clauses', other, clauses, ownText: digest, otherText: digest } as const;
}

function authority(authoritative: DocumentId, reason = 'Negotiated in French.') {
  return { type: 'change-authority', authoritative, language: 'fr', reason } as const;
}

describe('beginning a language version', () => {
  test('[TL-1] is once for each language, whatever the region, and not for the language of the original', () => {
    const story = after(givenDocument(), drafter, startFrench);
    expect(story.state.translations).toMatchObject([{ id: frenchId, language: 'fr' }]);
    expect(refusalOf(story, drafter, { ...startFrench, language: 'fr-CD' }).code).toBe('language-taken');
    expect(refusalOf(story, drafter, { ...startFrench, language: 'en' }).code).toBe('language-taken');
    const other = { ...startFrench, translationId: asId<DocumentId>('sop-es'), language: 'es' };
    expect(after(story, drafter, other).state.translations).toHaveLength(2);
  });

  test('[TL-1] replaces one that never came into being', () => {
    const again = { ...startFrench, translationId: asId<DocumentId>('sop-fr-2'), lost: frenchId };
    const story = after(after(givenDocument(), drafter, startFrench), drafter, again);
    expect(story.state.translations.map(({ id }) => id)).toEqual(['sop-fr-2']);
  });

  test('[TL-1] is for drafter and secretariat, in every stage they read, and never from a translation', () => {
    expect(after(givenStage('published'), secretariat, startFrench).state.translations).toHaveLength(1);
    expect(refusalOf(givenDocument(), member, startFrench).code).toBe('not-allowed');
    const again = { ...startFrench, language: 'es' };
    expect(refusalOf(givenTranslation(), drafter, again).code).toBe('not-the-original');
  });
});

describe('confirming clauses', () => {
  test('[TL-3] keeps who confirmed what of both sides, and when; the last one holds', () => {
    const once = after(givenTranslation(), drafter, confirm('one'));
    const twice = after(at(once, hoursLater(1)), secretariat, confirm('two'));
    expect(confirmedIn(twice.state)).toMatchObject({
      own: sha256Hex('un'),
      other: sha256Hex('two'),
      at: hoursLater(1),
      by: { name: secretariat.name },
    });
    expect(refusalOf(twice, drafter, confirm('two')).code).toBe('already-done');
  });

  test('[TL-3] is for who edits the following text, and never of the authoritative one', () => {
    expect(refusalOf(givenTranslation(), member, confirm('one')).code).toBe('not-allowed');
    expect(refusalOf(givenStage('review', 'translation'), drafter, confirm('one')).code).toBe('wrong-stage');
    expect(refusalOf(givenDocument(), drafter, confirm('one')).code).toBe('is-authoritative');
  });
});

describe('which version is authoritative', () => {
  test('[TL-5] the original is, until the secretariat says otherwise with a reason', () => {
    const [original, french] = [givenDocument(), givenTranslation()];
    expect([original, french].map(({ state }) => isAuthoritative(state))).toEqual([true, false]);
    expect(refusalOf(french, drafter, authority(frenchId)).code).toBe('not-allowed');
    expect(refusalOf(french, secretariat, authority(frenchId, ' ')).code).toBe('reason-missing');
    const lost = after(original, secretariat, authority(frenchId));
    const gained = after(french, secretariat, authority(frenchId));
    expect([lost, gained].map(({ state }) => state.profile)).toEqual(['translation', 'norm']);
    expect(refusalOf(gained, secretariat, authority(frenchId)).code).toBe('already-done');
    expect(after(lost, secretariat, authority(original.state.id)).state.profile).toBe('norm');
  });

  test.each(['review', 'validation', 'endorsement', 'endorsed', 'published'] as const)(
    '[TL-5] never changes under a text in %s',
    (stage) => {
      expect(refusalOf(givenStage(stage), secretariat, authority(frenchId)).code).toBe('wrong-stage');
    },
  );

  test('[TL-5] what was confirmed holds in both directions, the last of a clause', () => {
    const french = after(givenTranslation(), drafter, confirm('one'));
    const original = withId(givenDocument(), originalId);
    const before = confirmationsBetween(french.state, original.state).get(asId('c1'));
    expect(before).toMatchObject({ leader: sha256Hex('one'), follower: sha256Hex('un') });
    const turned = confirmationsBetween(original.state, french.state).get(asId('c1'));
    expect(turned).toMatchObject({ leader: sha256Hex('un'), follower: sha256Hex('one') });
    const lost = after(at(original, hoursLater(1)), secretariat, authority(frenchId));
    const later = after(at(lost, hoursLater(2)), drafter, confirm('deux', frenchId));
    expect(confirmationsBetween(later.state, french.state).get(asId('c1'))).toMatchObject({
      leader: sha256Hex('deux'),
      at: hoursLater(2),
    });
  });
});

describe('publishing a translation', () => {
  const publish = publishTranslation;

  test('[TL-6] needs the authoritative text published and every clause up to date with it', () => {
    const story = givenTranslation();
    const alone = { ...publish, of: null };
    expect(refusalOf(story, secretariat, alone).code).toBe('authoritative-not-published');
    expect(refusalOf(story, secretariat, { ...publish, behind: 3 })).toMatchObject({
      code: 'translation-behind',
      params: { count: 3 },
    });
    expect(refusalOf(story, secretariat, { ...publish, text: frozen('') }).code).toBe('text-empty');
  });

  test('[TL-6] freezes it and keeps which published text it is beside; it is decided on by nobody', () => {
    const { state, events } = after(givenTranslation(), secretariat, publish);
    expect(events.map(({ type }) => type)).toEqual(['documentCreated', 'versionCut', 'published']);
    expect(state.publications).toMatchObject([
      { version: 1, translates: { documentId: originalId, version: 2 } },
    ]);
    const revision = givenStage('revision', 'translation');
    expect(refusalOf(revision, secretariat, validCommand('open-validation')).code).toBe('wrong-profile');
    expect(refusalOf(givenDocument(), secretariat, publish).code).toBe('wrong-profile');
  });
});

function confirmedIn({ confirmations }: DocumentState) {
  return confirmations.get(originalId)?.get(asId('c1'));
}

function withId(story: Story, id: DocumentId): Story {
  return { ...story, state: { ...story.state, id } };
}
