import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { MergeNoticeView } from '../../../shared/contract/merge-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useRoute } from '../../lib/query.ts';

type MergeNoticesOptions = {
  readonly documentId: string;
  readonly collaboration: Collaboration;
  readonly canEdit: boolean;
};

/** What is waiting to be put back, read again whenever the server says that it changed and whenever the line came back. */
export function useMergeNotices(options: MergeNoticesOptions): readonly MergeNoticeView[] {
  const { documentId, collaboration, canEdit } = options;
  const queries = useQueryClient();
  const read = useRoute(routes.listMergeNotices, { params: { documentId } }, { isEnabled: canEdit });
  useEffect(() => {
    const readAgain = () => void queries.invalidateQueries({ queryKey: [routes.listMergeNotices.path] });
    const endings = [collaboration.onMergeNotices(readAgain), collaboration.seat.subscribe(readAgain)];
    return () => endings.forEach((end) => end());
  }, [collaboration, queries]);
  return canEdit ? (read.data?.items ?? []) : [];
}
