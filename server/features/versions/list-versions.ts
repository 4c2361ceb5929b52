import type { VersionView } from '../../../shared/contract/version-routes.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import { pageByMark } from '../../documents/page-by-mark.ts';
import type { MarkedPage, PageRequest } from '../../documents/page-by-mark.ts';
import { presentVersion } from './present-version.ts';

/** Newest first. */
export function listVersions({ versions }: DocumentState, page: PageRequest): MarkedPage<VersionView> {
  const { items, next } = pageByMark(versions.toReversed(), page, ({ number }) => String(number));
  return { items: items.map(presentVersion), next };
}
