import { createContext, useContext } from 'react';
import type { MeView } from '../../shared/contract/people-routes.ts';

/** Who is signed in; filled by the frame before any page behind sign-in is shown. */
export const MeContext = createContext<MeView | null>(null);

export function useMe(): MeView {
  const me = useContext(MeContext);
  if (me === null) throw new Error('useMe is for pages behind sign-in.');
  return me;
}
