import { useMemo } from 'react';
import { drawProcedure } from '../../../shared/domain/draw-procedure.ts';
import type { Picture } from '../../../shared/domain/picture.ts';
import type { Procedure } from '../../../shared/domain/procedure.ts';
import { useT } from '../../lib/i18n.ts';

/** One picture of all steps, however high; none without steps. */
export function usePicture(procedure: Procedure): Picture | undefined {
  const t = useT();
  return useMemo(() => {
    const words = { nobody: t('Nobody named'), yes: t('yes'), no: t('no') };
    return drawProcedure(procedure, { words, maxHeight: Number.POSITIVE_INFINITY })[0];
  }, [procedure, t]);
}
