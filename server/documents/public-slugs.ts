import { z } from 'zod';
import { documentId } from '../../shared/contract/fields.ts';
import type { RecordType } from '../ports/records.ts';

const schema = z.object({ id: z.string(), documentId, edition: z.number().int() });
export type PublicSlug = z.infer<typeof schema>;

/** Which document a public address belongs to. The ledger says whether that edition was really published. */
export const publicSlugs: RecordType<PublicSlug> = { name: 'public-slugs', schema, indexed: [], unique: [] };
