/** Words for telling how a text gets a second language: begun, written over clause by clause, confirmed (TL-1 to TL-3). */
import { digested } from '../../shared/content/align-languages.ts';
import { blockText } from '../../shared/content/block-text.ts';
import type { Draft } from '../../shared/content/build.ts';
import type { Block, TextContent } from '../../shared/content/text-content.ts';
import { languageRoutes } from '../../shared/contract/language-routes.ts';
import { asId, type ClauseId } from '../../shared/domain/ids.ts';
import type { Cast } from './cast.ts';
import type { DemoWorld } from './demo-world.ts';
import { type DocumentStory, storyOf } from './document-story.ts';

type Beginning = { readonly by: string; readonly language: 'fr'; readonly title: string };
type Stage = { readonly world: DemoWorld; readonly cast: Cast };

export async function beginTranslation(
  { world, cast }: Stage,
  original: DocumentStory,
  { by, ...body }: Beginning,
): Promise<DocumentStory> {
  world.clock.passMinutes(5);
  const params = { documentId: original.documentId };
  const { id } = await world.api.call(cast.person(by), languageRoutes.startTranslation, { params, body });
  return storyOf(world, cast, id);
}

/** The first clauses of the text in other words, in its order. Throws where the words do not fit the clause they are for. */
export function withTranslation(text: TextContent, drafts: readonly Draft[]): TextContent {
  return { ...text, content: text.content.map((block, index) => translated(block, drafts[index])) };
}

function translated(block: Block, draft: Draft | undefined): Block {
  const own = draft?.(block.attrs.id) ?? block;
  if (shapeOf(own) !== shapeOf(block))
    throw new Error(`The demo translates ${shapeOf(block)} by ${shapeOf(own)}: ${blockText(block)}`);
  return own;
}

function shapeOf(block: Block): string {
  return block.type === 'clause' ? `${block.attrs.kind} ${block.attrs.level} ${block.attrs.id}` : block.type;
}

type Confirming = { readonly by: string; readonly count: number; readonly except: readonly string[] };

/** The first clauses are confirmed against the original as it reads now, but those that hold some words. */
export async function confirmFirst(
  { world, cast }: Stage,
  { original, translation }: { readonly original: DocumentStory; readonly translation: DocumentStory },
  { by, count, except }: Confirming,
): Promise<void> {
  world.clock.passMinutes(30);
  const text = await world.liveText.freeze(original.documentId);
  const clauses = digested(text)
    .slice(0, count)
    .filter(({ block }) => !except.some((words) => blockText(block).includes(words)))
    .map(({ block, digest }) => ({ clauseId: asId<ClauseId>(block.attrs.id), leader: digest }));
  const params = { documentId: translation.documentId };
  await world.api.call(cast.person(by), languageRoutes.confirmClauses, { params, body: { clauses } });
}
