/** Words for telling what people did with one document; each is a request to the real use cases by one person. */
import { buildContent, countedIds, type Draft } from '../../shared/content/build.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import { addAttachment } from '../../shared/contract/attachment-routes.ts';
import { contributionRoutes } from '../../shared/contract/contribution-routes.ts';
import type { ContributionRefView } from '../../shared/contract/contribution-routes.ts';
import { documentRoutes } from '../../shared/contract/document-routes.ts';
import type { DocumentView } from '../../shared/contract/document-views.ts';
import { addImage } from '../../shared/contract/image-routes.ts';
import { versionRoutes } from '../../shared/contract/version-routes.ts';
import type { Disposition, ThreadType } from '../../shared/domain/dispositions.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Kind } from '../../shared/domain/stages.ts';
import type { z } from 'zod';
import { createDocument } from '../features/documents/create-document.ts';
import type { SignedIn } from '../ports/api.ts';
import type { Cast } from './cast.ts';
import type { DemoWorld } from './demo-world.ts';
import { findWords, withFigure, withWords } from './find-words.ts';

export type Beginning = {
  readonly by: string;
  readonly title: string;
  readonly kind: Kind;
  readonly text: readonly Draft[];
};
export type Comment = {
  readonly by: string;
  /** The words commented on; the whole document when left out. */
  readonly on?: string;
  /** Comment on the clause that holds the words. */
  readonly isOnClause?: true;
  readonly type?: ThreadType;
  readonly isBlocking?: true;
  readonly says: string;
};
export type Proposal = {
  readonly by: string;
  /** Words in the clause it is about. */
  readonly on: string;
  readonly kind?: 'change' | 'insert-after';
  readonly wording: string;
  readonly because: string;
};
export type Answer = {
  readonly by: string;
  readonly as: Disposition;
  readonly because?: string;
  readonly apply?: true;
  readonly duplicateOf?: ContributionRefView;
};
export type Illustration = {
  readonly by: string;
  /** Words of the clause that the figure follows. */
  readonly under: string;
  readonly name: string;
  readonly picture: Uint8Array;
  readonly alt: string;
  readonly caption: string;
};
/** A file of words beside the text. */
export type Attachment = {
  readonly by: string;
  readonly name: string;
  readonly words: string;
  readonly description: string;
  readonly isConfidential?: 'true';
};
export type Command = z.input<typeof documentRoutes.sendCommand.body>['command'];

export type DocumentStory = {
  readonly documentId: DocumentId;
  comment(comment: Comment): Promise<ContributionRefView>;
  reply(thread: ContributionRefView, by: string, says: string): Promise<void>;
  resolve(thread: ContributionRefView, by: string): Promise<void>;
  propose(proposal: Proposal): Promise<ContributionRefView>;
  answer(subject: ContributionRefView, answer: Answer): Promise<void>;
  /** The author says whether the answer satisfies. */
  respond(subject: ContributionRefView, by: string, note: string): Promise<void>;
  send(by: string, command: Command): Promise<DocumentView>;
  cut(by: string, name: string, note: string): Promise<void>;
  /** Each pair is words in a clause and what that clause says from now on. */
  rewrite(by: string, changes: readonly (readonly [string, string])[]): Promise<void>;
  write(by: string, change: (text: TextContent) => TextContent): Promise<void>;
  illustrate(illustration: Illustration): Promise<void>;
  attach(attachment: Attachment): Promise<void>;
  /** The clause that holds the words. */
  clause(words: string): Promise<ReturnType<typeof findWords>['clauseId']>;
};

export async function beginDocument(
  world: DemoWorld,
  cast: Cast,
  beginning: Beginning,
): Promise<DocumentStory> {
  return storyOf(world, cast, await create(world, cast, beginning));
}

/** What people go on to do with a document that is there. */
export function storyOf(world: DemoWorld, cast: Cast, documentId: DocumentId): DocumentStory {
  const { api, clock, liveText } = world;
  const params = { documentId };
  const text = () => liveText.freeze(documentId);
  const as = (key: string): SignedIn => {
    clock.passMinutes(11);
    return cast.person(key);
  };
  const write: DocumentStory['write'] = async (by, change) => {
    const content = change(await text());
    const edited = await liveText.edit(documentId, { type: 'replace-content', content }, as(by).personId);
    if (!edited.ok) throw new Error(`The text could not be written: ${edited.refusal.code}.`);
  };
  return {
    documentId,
    async comment({ by, on, isOnClause, type, isBlocking = false, says }) {
      const anchor =
        on === undefined ? { scope: 'document' as const } : anchorAt(await text(), on, isOnClause);
      const body = { type: type ?? 'general', isBlocking, body: says, anchor };
      const { id } = await api.call(as(by), contributionRoutes.openThread, { params, body });
      return { kind: 'thread', id };
    },
    async reply(thread, by, says) {
      const place = { ...params, threadId: thread.id };
      await api.call(as(by), contributionRoutes.reply, { params: place, body: { body: says } });
    },
    async resolve(thread, by) {
      const place = { ...params, threadId: thread.id };
      await api.call(as(by), contributionRoutes.resolveThread, { params: place, body: { isResolved: true } });
    },
    async propose({ by, on, kind = 'change', wording, because }) {
      const { clauseId } = findWords(await text(), on);
      const body = { wording: { kind, clauseId, text: wording }, rationale: because };
      const { id } = await api.call(as(by), contributionRoutes.proposeAmendment, { params, body });
      return { kind: 'amendment', id };
    },
    async answer(subject, { by, as: disposition, because = '', apply, duplicateOf = null }) {
      const written = apply === true ? { text: null } : null;
      const body = { subject, disposition, reason: because, duplicateOf, apply: written };
      await api.call(as(by), contributionRoutes.dispose, { params, body });
    },
    async respond(subject, by, note) {
      const body = { subject, isSatisfied: true, note };
      await api.call(as(by), contributionRoutes.answerDisposition, { params, body });
    },
    send: (by, command) => api.call(as(by), documentRoutes.sendCommand, { params, body: { command } }),
    async cut(by, name, note) {
      await api.call(as(by), versionRoutes.cutVersion, { params, body: { name, note } });
    },
    rewrite: (by, changes) =>
      write(by, (now) => changes.reduce((text, [words, to]) => withWords(text, words, to), now)),
    write,
    async illustrate({ by, under, picture, name, ...words }) {
      const file = { name, bytes: picture };
      const image = await api.handIn(as(by), addImage, { params, fields: {}, file });
      await write(by, (now) => withFigure(now, under, { ...words, file: image.file }));
    },
    async attach({ by, name, words, description, isConfidential }) {
      const file = { name, bytes: new TextEncoder().encode(words) };
      const fields = { description, ...(isConfidential === undefined ? {} : { isConfidential }) };
      await api.handIn(as(by), addAttachment, { params, fields, file });
    },
    clause: async (words) => findWords(await text(), words).clauseId,
  };
}

function anchorAt(content: Parameters<typeof findWords>[0], on: string, isOnClause?: true) {
  const words = findWords(content, on);
  if (isOnClause === true) return { scope: 'clause' as const, clauseId: words.clauseId };
  return { scope: 'words' as const, words: [words] };
}

async function create(
  { clock, directory, documents }: DemoWorld,
  { projectId, person }: Cast,
  { by, title, kind, text }: Beginning,
): Promise<DocumentId> {
  clock.passMinutes(5);
  const [project, actor] = await Promise.all([
    directory.project(projectId),
    directory.actor(person(by).personId, projectId),
  ]);
  if (project === undefined || actor === undefined) throw new Error('The demo lost its project.');
  const content = buildContent(countedIds(), text);
  const created = await createDocument(
    documents,
    { project, actor },
    { title, kind, content, isConfidential: false },
  );
  if (!created.ok) throw new Error(`“${title}” was refused: ${created.refusal.code}.`);
  return created.value.id;
}
