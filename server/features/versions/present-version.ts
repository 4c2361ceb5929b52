import type { VersionView } from '../../../shared/contract/version-routes.ts';
import type { VersionState } from '../../../shared/domain/document-state.ts';
import { presentActor } from '../../documents/present-actor.ts';

export function presentVersion({ by, ...version }: VersionState): VersionView {
  return { ...version, by: presentActor(by) };
}
