import type { ClauseStepView } from '../../../shared/contract/clause-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { ActorName } from '../../ui/person-name.tsx';

/** Who wrote: a person with their delegation or role, the server itself, or somebody no list knows any more. */
export function WriterName({ by }: { readonly by: ClauseStepView['by'] }) {
  const t = useT();
  if (by === null) return <span>{t('Concord itself')}</span>;
  if (by.kind === 'person' && by.name === '') return <span>{t('Somebody who left the project')}</span>;
  return <ActorName actor={by} />;
}
