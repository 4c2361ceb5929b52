import { z } from 'zod';
import { digestOf } from '../../../shared/domain/digest.ts';
import type { Publication } from '../../ports/publisher.ts';
import type { RecordType } from '../../ports/records.ts';
import type { DocumentContext } from '../../documents/document-context.ts';

const schema = z.object({ id: z.string(), hash: z.string() });
/** The file that a rendering gave, by the digest of everything that went into it. */
const renderedPdfs: RecordType<z.infer<typeof schema>> = {
  name: 'rendered-pdfs',
  schema,
  indexed: [],
  unique: [],
};

/** Raised when the printed form changes, so that no old file is served. */
const printFormat = 6;

export type OutputCache = { pdf(publication: Publication): Promise<Uint8Array> };

/** PDFs of frozen versions: each is rendered once, by one at a time, and kept in the files. */
export function createOutputCache({
  records,
  files,
  publisher,
}: Pick<DocumentContext, 'records' | 'files' | 'publisher'>): OutputCache {
  const rendered = records.of(renderedPdfs);
  const running = new Map<string, Promise<Uint8Array>>();
  const render = async (id: string, publication: Publication) => {
    const known = await rendered.get(id);
    const kept = known && (await files.get(known.value.hash));
    if (kept !== undefined) return kept;
    const pdf = await publisher.pdf(publication);
    const hash = await files.put(pdf);
    if (known === undefined) await rendered.insert({ id, hash });
    return pdf;
  };
  return {
    async pdf(publication) {
      const id = keyOf(publication);
      const started = running.get(id) ?? render(id, publication).finally(() => running.delete(id));
      running.set(id, started);
      return started;
    },
  };
}

/** Everything that is printed, so that a new position or edition makes a new file. */
function keyOf({ state, content: _content, images, earlier, ...rest }: Publication): string {
  const { id, title, kind, profile, scheme, language, stage, edition, isConfidential } = state;
  const { versions, validations, endorsements, clearances, publications, rounds } = state;
  const document = { id, title, kind, profile, scheme, language, stage, edition, isConfidential };
  const decided = { versions, validations, endorsements, clearances, publications, rounds };
  // One that was missing when it was printed may be there now.
  const shown = [...images.keys()].sort();
  // One that is lost is not told of; what a version holds is in its digest.
  const before = earlier.map(({ version, basis }) => ({ version, basis }));
  return digestOf({ printFormat, ...rest, before, images: shown, ...document, ...decided });
}
