/** Words for telling what people did with one document; each is a request to the real use cases by one person. */
import { buildContent, countedIds, type Draft } from '../../shared/content/build.ts';
import { contributionRoutes } from '../../shared/contract/contribution-routes.ts';
import type { ContributionRefView } from '../../shared/contract/contribution-routes.ts';
import { documentRoutes } from '../../shared/contract/document-routes.ts';
import type { DocumentView } from '../../shared/contract/document-views.ts';
import { versionRoutes } from '../../shared/contract/version-routes.ts';
import type { Disposition, ThreadType } from '../../shared/domain/dispositions.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Kind } from '../../shared/domain/stages.ts';
import type { z } from 'zod';
import { createDocument } from '../features/documents/create-document.ts';
import type { SignedIn } from '../ports/api.ts';
import type { Cast } from './cast.ts';
import type { DemoWorld } from './demo-world.ts';
import { findWords, withWords } from './find-words.ts';

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
  /** The clause that holds the words. */
  clause(words: string): Promise<ReturnType<typeof findWords>['clauseId']>;
};

export async function beginDocument(
  world: DemoWorld,
  cast: Cast,
  beginning: Beginning,
): Promise<DocumentStory> {
  const documentId = await create(world, cast, beginning);
  const { api, clock, liveText } = world;
  const params = { documentId };
  const text = () => liveText.freeze(documentId);
  const as = (key: string): SignedIn => {
    clock.passMinutes(11);
    return cast.person(key);
  };
  const story: DocumentStory = {
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
    async rewrite(by, changes) {
      const content = changes.reduce((now, [words, to]) => withWords(now, words, to), await text());
      const edited = await liveText.edit(documentId, { type: 'replace-content', content }, as(by).personId);
      if (!edited.ok) throw new Error(`The text could not be written: ${edited.refusal.code}.`);
    },
    clause: async (words) => findWords(await text(), words).clauseId,
  };
  return story;
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
