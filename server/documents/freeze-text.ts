import { contentFindings } from '../../shared/content/content-findings.ts';
import { isBlank } from '../../shared/content/is-blank.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import type { FrozenText } from '../../shared/domain/commands.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { DocumentContext } from './document-context.ts';
import { storeContent } from './stored-content.ts';

/** Freezes the live text into a file before the event that names it (LC-5): an event never points at nothing. */
export async function freezeText(
  { liveText, files }: DocumentContext,
  documentId: DocumentId,
): Promise<FrozenText> {
  const content = await liveText.freeze(documentId);
  return frozenOf(content, await storeContent(files, content));
}

function frozenOf(content: TextContent, digest: string): FrozenText {
  const errors = contentFindings(content).filter(({ level }) => level === 'error').length;
  return { digest, isEmpty: isBlank(content), errors };
}
