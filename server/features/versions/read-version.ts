import { numberingData } from '../../../shared/domain/numbering-rules.ts';
import type { NumberingData } from '../../../shared/domain/numbering-rules.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { VersionView } from '../../../shared/contract/version-routes.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { readContent } from '../../documents/stored-content.ts';
import { liveRules, versionRules } from '../../documents/numbering-rules-of.ts';
import { presentVersion } from './present-version.ts';

type ReadVersion = {
  readonly version: VersionView | null;
  readonly content: TextContent;
  readonly numbering: NumberingData;
};

/** A frozen version, or the live text under the name `current`. */
export async function readVersion(
  context: DocumentContext,
  { state }: OpenedDocument,
  number: number | 'current',
): Promise<Result<ReadVersion>> {
  if (number === 'current') {
    const [content, rules] = await Promise.all([
      context.liveText.freeze(state.id),
      liveRules(context, state),
    ]);
    return ok({ version: null, content, numbering: numberingData(rules) });
  }
  const version = state.versions.find((each) => each.number === number);
  if (version === undefined) return refuse('unknown-version', { version: number });
  const content = await readContent(context.files, version.digest);
  const numbering = numberingData(await versionRules(context, state, version));
  return ok({ version: presentVersion(version), content, numbering });
}
