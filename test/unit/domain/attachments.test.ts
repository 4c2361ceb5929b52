import { describe, expect, test } from 'vitest';
import { attachmentType } from '../../../shared/domain/attachment-types.ts';
import type { CommandOf } from '../../../shared/domain/commands.ts';
import { attachmentLimits, presentAttachments } from '../../../shared/domain/decide-attachment.ts';
import { describeEvent } from '../../../shared/domain/describe-event.ts';
import { subjectOf } from '../../../shared/domain/document-subject.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { safeFileName } from '../../../shared/domain/safe-file-name.ts';
import { seenEvents } from '../../../shared/domain/seen-events.ts';
import { englishOf } from '../../../shared/domain/sentence.ts';
import { drafter, member, observer, personAs, secretariat } from '../../support/builders/actors.ts';
import { after, givenDocument, refusalOf } from '../../support/builders/document-story.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';

function attach(id: string, isConfidential = false): CommandOf<'attach'> {
  return {
    type: 'attach',
    attachmentId: asId(id),
    name: `${id}.csv`,
    contentType: 'text/plain; charset=utf-8',
    size: 10,
    digest: 'a'.repeat(64),
    file: 'b'.repeat(64),
    description: ' Counts of a week ',
    isConfidential,
  };
}
const change = (id: string, isConfidential: boolean): CommandOf<'change-attachment'> => ({
  type: 'change-attachment',
  attachmentId: asId(id),
  description: 'Counts',
  isConfidential,
});
const remove = (id: string): CommandOf<'remove-attachment'> => ({
  type: 'remove-attachment',
  attachmentId: asId(id),
});
const lines = ({ events }: Story) => events.map((event) => englishOf(describeEvent(event)));

describe('[TX-7] files beside a text', () => {
  test('[LE-4] a removed file is gone from the list, and the ledger keeps that it was there', () => {
    const removed = after(after(givenDocument(), drafter, attach('counts')), drafter, remove('counts'));
    expect(presentAttachments(removed.state)).toEqual([]);
    expect(lines(removed).slice(-2)).toEqual([
      'Attached “counts.csv”',
      'Removed the attachment “counts.csv”',
    ]);
    expect(refusalOf(removed, drafter, remove('counts')).code).toBe('not-found');
    expect(refusalOf(removed, drafter, change('counts', true)).code).toBe('not-found');
  });

  test('[TX-7] who brought a file and the secretariat change it, nobody else', () => {
    const story = after(givenStage('revision'), member, attach('counts'));
    const other = personAs('member', 'member-other');
    expect(refusalOf(story, other, change('counts', true)).code).toBe('not-allowed');
    expect(refusalOf(story, drafter, remove('counts')).code).toBe('not-allowed');
    const changed = after(story, member, change('counts', true));
    expect(presentAttachments(changed.state)).toMatchObject([
      { isConfidential: true, description: 'Counts' },
    ]);
    expect(refusalOf(changed, member, change('counts', true)).code).toBe('already-done');
    expect(presentAttachments(after(changed, secretariat, remove('counts')).state)).toEqual([]);
  });

  test('[TX-7] when the text stands, only the secretariat still adds and removes', () => {
    const story = after(givenStage('endorsement'), secretariat, attach('letter'));
    expect(refusalOf(story, member, attach('late')).code).toBe('wrong-stage');
    expect(refusalOf(story, observer, attach('late')).code).toBe('not-allowed');
    expect(presentAttachments(after(story, secretariat, remove('letter')).state)).toEqual([]);
  });

  test('[TX-7] two hundred files lie beside a text, and a place that is free again is taken', () => {
    let story = givenDocument();
    for (let n = 0; n < attachmentLimits.perDocument; n += 1) story = after(story, drafter, attach(`f${n}`));
    expect(refusalOf(story, drafter, attach('more')).code).toBe('attachments-full');
    after(after(story, drafter, remove('f7')), drafter, attach('more'));
  });

  test('[AC-4] an observer reads no entry about a confidential file, also of the time before its mark', () => {
    const open = after(after(givenStage('review'), member, attach('open')), member, attach('secret'));
    const reader = (story: Story, actor: typeof observer) => ({
      actor,
      subject: subjectOf(story.state, story.settings),
    });
    const seen = (story: Story, actor = observer) =>
      seenEvents(story.events, story.state, reader(story, actor)).length;
    expect(seen(open)).toBe(open.events.length);
    const hidden = after(open, member, change('secret', true));
    expect(seen(hidden)).toBe(open.events.length - 1);
    expect(seen(hidden, member)).toBe(hidden.events.length);
    const removed = after(hidden, member, remove('secret'));
    expect(seen(removed)).toBe(open.events.length - 1);
  });
});

describe('[TX-8] the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\plan.docx', 'plan.docx'],
    ['a\u0000b\r\nc.pdf', 'abc.pdf'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['  .hidden ', 'hidden'],
    ['con.txt', '-con.txt'],
    ['console.txt', 'console.txt'],
    ['a<b>:"|?*.csv', 'a-b------.csv'],
    ['Liste des postes – été.xlsx', 'Liste des postes – été.xlsx'],
    ['قائمة.pdf', 'قائمة.pdf'],
    ['\ud800', 'file'],
    ['...', 'file'],
    ['', 'file'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept);
  });

  test('a long name keeps its ending and no half of a character', () => {
    const name = safeFileName(`${'😀'.repeat(100)}.pdf`);
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.endsWith('.pdf')).toBe(true);
    expect(name).not.toMatch(/\p{Surrogate}/u);
    expect(safeFileName(name)).toBe(name);
  });
});

describe('[TX-8] the type of a file', () => {
  test.each([
    ['scan.PDF', 'application/pdf', 'application/pdf'],
    ['photo.jpeg', 'image/jpeg', 'image/jpeg'],
    ['model.R', 'text/plain', 'text/plain; charset=utf-8'],
  ])('%s that holds %s is given out as %s', (name, found, type) => {
    expect(attachmentType(name, found)).toEqual({ ok: true, value: type });
  });

  test.each([
    ['photo.png', 'text/plain', 'file-not-its-name'],
    ['photo.png', null, 'file-not-its-name'],
    ['report.pdf', 'application/x-msdownload', 'file-not-its-name'],
    ['notes.txt', 'application/xml', 'file-not-its-name'],
    ['report.pdf.exe', 'application/x-msdownload', 'file-type-refused'],
    ['page.html', 'text/plain', 'file-type-refused'],
    ['drawing.svg', 'image/svg+xml', 'file-type-refused'],
    ['report.docm', 'application/vnd.ms-word.document.macroenabled.12', 'file-type-refused'],
    ['noending', 'text/plain', 'file-type-refused'],
  ])('%s that holds %s is refused', (name, found, code) => {
    expect(attachmentType(name, found)).toMatchObject({ ok: false, refusal: { code } });
  });
});
