import { useEffect } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { GuidesView } from '../../../shared/contract/template-routes.ts';
import { useT } from '../../lib/i18n.ts';
import type { Translate } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { useNotify } from '../../ui/notify.ts';
import { wordsOfSigns } from './guide-signs.ts';
import type { TextGuides } from './text-guides.ts';

const nothingAsked: GuidesView = { guides: [], pageLimit: null };

/** What the template asks of the open text, shown and kept in it. */
export function useGuides(
  textGuides: TextGuides,
  { id, isTemplate }: Pick<DocumentView, 'id' | 'isTemplate'>,
  canEdit: boolean,
): GuidesView {
  const t = useT();
  const notify = useNotify();
  const { data: asked = nothingAsked } = useRoute(routes.getGuides, { params: { documentId: id } });
  useEffect(
    () =>
      textGuides.set({
        guides: asked.guides,
        // What a writer is told is nothing to those who read what was written.
        showsPrompts: canEdit || isTemplate,
        keepsLocks: !isTemplate,
        signOf: (guide, isPromptShown) =>
          isTemplate ? wordsOfSigns(t, guide, isPromptShown).join(' · ') : lockOf(t, guide),
      }),
    [textGuides, asked, canEdit, isTemplate, t],
  );
  useEffect(
    () =>
      textGuides.onRefused((act) =>
        notify.told(
          act === 'change'
            ? t('The template locks this clause: its words stay as they are.')
            : t('The template locks this clause: it is not duplicated.'),
        ),
      ),
    [textGuides, notify, t],
  );
  return asked;
}

/** Writers see what they cannot change; who makes the template sees all that it asks. */
function lockOf(t: Translate, { isLocked }: GuidesView['guides'][number]): string {
  return isLocked ? t('Locked') : '';
}
