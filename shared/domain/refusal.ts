/**
 * The closed list of what can be refused and the words for it (LC-2). A refusal is a value, never an exception; its
 * message is a template in `{{name}}` form filled from `params`, and the template is also the key for translation.
 */
import { englishOf } from './sentence.ts';

export const refusalMessages = {
  'not-signed-in': 'Sign in to continue.',
  'not-found': 'This does not exist, or you may not see it.',
  'not-allowed': 'Your role does not allow this.',
  'own-draft': 'A drafter of the document cannot clear it or take a position on it.',
  'wrong-stage': 'This cannot be done while the document is in {{stage}}.',
  'wrong-profile': 'A document of this kind does not pass this stage.',
  'is-template': 'This is a template: it is there to begin documents with, and has no life of its own.',
  stale: 'Someone else changed this a moment ago: {{what}}. Look again before you decide.',
  'text-empty': 'The text is empty. Write something before you circulate it.',
  'text-unchanged': 'The text is the same as in version {{version}}.',
  'findings-open': 'The text has {{count}} errors to fix first, starting with {{clause}}.',
  'deadline-passed': 'The deadline must be in the future.',
  'deadline-not-later': 'An extended deadline must be later than {{deadline}}.',
  'too-early': 'This happens at the deadline, which has not come yet: {{deadline}}.',
  'too-late': 'The deadline has passed: {{deadline}}. Nothing was recorded.',
  'deadline-too-short': 'A silence procedure needs at least {{hours}} hours.',
  'no-delegations': 'Invite at least one delegation.',
  'unknown-delegation': 'This delegation does not take part in the project.',
  undisposed: 'Answer all comments and amendments first: {{count}} still wait for a disposition.',
  'blocking-open': 'Settle the blocking comments first: {{count}} are open.',
  'quorum-not-met': 'The quorum is not met: {{present}} of {{needed}} delegations are present.',
  'agenda-open': 'Decide every agenda item first: {{count}} are open.',
  'reason-missing': 'Give a reason.',
  'clause-missing': 'Name the clause that the objection or reservation is about.',
  'duplicate-missing': 'Name the comment that this one repeats.',
  'duplicate-of-itself': 'A comment cannot be a duplicate of itself.',
  'quorum-impossible': 'The quorum cannot be larger than the number of delegations ({{eligible}}).',
  'not-eligible': 'Your delegation is not on the list of those who endorse this text.',
  'evidence-missing': 'Describe the evidence for a position recorded on behalf of a delegation.',
  'reauthentication-failed': 'The password is not right. Nothing was signed.',
  'code-used': 'This code was used already. Wait for the next one in your app.',
  'endorsement-open': 'The outcome is not decided yet. {{sentence}}.',
  'words-not-found': 'The words are not in the text any more. Select them again.',
  'clause-not-found': 'The clause is not in the text any more.',
  'clause-changed':
    'The clause has changed since this wording was proposed. Compare the three texts and decide.',
  'not-the-author': 'Only the author can do this.',
  'already-done': 'This has been done already.',
  'unknown-version': 'There is no version {{version}}.',
  'unknown-agenda-item': 'There is no such agenda item.',
  'not-disposed': 'There is no disposition to answer yet.',
  'unknown-merge-notice': 'There are no such words to put back.',
  'unknown-contribution': 'There is no such comment or amendment.',
  'invalid-input': 'Some fields need your attention.',
  'too-large': 'This is larger than allowed.',
  'too-many': 'Too many attempts. Wait a moment and try again.',
  'link-expired': 'This link has expired or was used already. Ask for a new one.',
  'in-use': 'This is in use already.',
  'discouraged-itself': 'A term cannot be a discouraged wording of itself.',
  'glossary-full': 'A glossary holds at most {{limit}} terms.',
  'not-a-glossary': 'This is not a table with a column named “term”.',
  'file-missing': 'Choose a file.',
  'file-empty': 'The file is empty.',
  'file-too-large': 'The file is larger than {{limit}} MB. Make it smaller or cut it into parts.',
  'file-type-refused': 'Files that end in {{ending}} are not taken.',
  'file-not-its-name':
    'The content is not what the ending {{ending}} says. Save the file again in that format.',
  'attachments-full': 'At most {{limit}} attachments lie beside a text. Remove one first.',
  'language-taken': 'There is a version in this language already.',
  'not-the-original': 'This is a language version itself. Begin from the text it was translated from.',
  'is-authoritative': 'The authoritative text follows no other one, so there is nothing to confirm here.',
  'clause-moved-on': 'A clause changed a moment ago. Look at it again before you confirm it.',
  'authoritative-not-published':
    'The authoritative text is not published yet. Its translation is published beside it, not before.',
  'translation-behind':
    'Clauses not confirmed against the published authoritative text: {{count}}. Confirm them first.',
  'image-type-refused': 'Images are PNG, JPEG, GIF or WebP. Save the image in one of these formats.',
  'image-broken': 'This image cannot be read. Save it again and choose it once more.',
  'image-too-large': 'The image has more than {{limit}} million points. Make it smaller.',
  'images-full': 'A text holds at most {{limit}} images.',
  'last-administrator': 'The last administrator cannot be removed.',
  'foreign-origin':
    'This request came from another site and was not taken. Use the page of this installation.',
  'storage-failing': 'The storage does not answer. Nothing is lost; try again in a moment.',
} as const;

export type RefusalCode = keyof typeof refusalMessages;
export type RefusalParams = Readonly<Record<string, string | number>>;
/** `field` names the input the refusal is about, as a dotted path, where there is one. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly params: RefusalParams;
  readonly field?: string;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, params: RefusalParams = {}, field?: string): Result<never> {
  return { ok: false, refusal: field === undefined ? { code, params } : { code, params, field } };
}

/** The refusal in English. */
export function messageOf(refusal: Refusal): string {
  return englishOf({ template: refusalMessages[refusal.code], params: refusal.params });
}

/** The first refusal of several checks, or ok when none refuses. */
export function all(...checks: readonly Result<unknown>[]): Result<true> {
  for (const check of checks) if (!check.ok) return check;
  return ok(true);
}
