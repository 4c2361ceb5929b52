import { numberingData } from '../../../shared/domain/numbering-rules.ts';
import { filesIn } from '../../../shared/content/images-in.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { DocumentState, VersionState } from '../../../shared/domain/document-state.ts';
import { earlierTexts } from '../../../shared/domain/earlier-texts.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { refuse, ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { versionRules } from '../../documents/numbering-rules-of.ts';
import { findContent, readContent } from '../../documents/stored-content.ts';
import type { ProjectFacts } from '../../ports/directory.ts';
import { findImage } from '../../documents/text-images.ts';
import { publishedLanguages } from './published-languages.ts';
import type { PrintableImage, PrintedBefore, Publication } from '../../ports/publisher.ts';

export type VersionToPrint = {
  readonly state: DocumentState;
  readonly project: ProjectFacts;
  readonly number: number;
};

/** A frozen version with what is printed around it; refused `unknown-version`. */
export async function publicationOf(
  context: Pick<DocumentContext, 'files' | 'records' | 'store' | 'publicUrl'>,
  wanted: VersionToPrint,
): Promise<Result<Publication>> {
  const { files } = context;
  const { state, project, number } = wanted;
  const version = state.versions.find((each) => each.number === number);
  if (version === undefined) return refuse('unknown-version', { version: number });
  const content = await readContent(files, version.digest);
  const { digest } = version;
  const numbering = numberingData(await versionRules(context, state, version));
  const { timeZone } = project.settings;
  const languages = await publishedLanguages(context, wanted);
  const images = await imagesOf(context, state.id, content);
  const earlier = await earlierOf(context, state, version);
  const frame = { projectName: project.name, timeZone, languages, earlier };
  return ok({ state, content, images, numbering, ...frame, version: number, digest });
}

/** Without a text that is lost: the check of the ledger tells of it, and this one can be read all the same. */
async function earlierOf(
  context: Pick<DocumentContext, 'files' | 'store'>,
  state: DocumentState,
  version: VersionState,
): Promise<readonly PrintedBefore[]> {
  const found = earlierTexts(state, version).map(async ({ basis, at, version: before }) => {
    const content = await findContent(context.files, before.digest);
    if (content === undefined) return [];
    const numbering = numberingData(await versionRules(context, state, before));
    return [{ basis, at, version: before.number, edition: before.edition, content, numbering }];
  });
  return (await Promise.all(found)).flat();
}

async function imagesOf(
  context: Pick<DocumentContext, 'files' | 'records'>,
  documentId: DocumentId,
  content: TextContent,
): Promise<ReadonlyMap<string, PrintableImage>> {
  const images = new Map<string, PrintableImage>();
  for (const file of filesIn(content)) {
    const found = await findImage(context, documentId, file);
    if (found !== undefined) images.set(file, { format: found.image.format, bytes: found.bytes });
  }
  return images;
}
