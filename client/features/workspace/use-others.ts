import { useEffect, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import { z } from 'zod';

const presence = z.object({ user: z.object({ name: z.string(), color: z.string().optional() }) });

export type Other = { readonly key: string; readonly name: string; readonly color: string };

/** Who else is in the text, one entry a name; somebody with two tabs is there once. */
export function useOthers(awareness: Awareness): readonly Other[] {
  const [others, setOthers] = useState<readonly Other[]>(() => othersIn(awareness));
  useEffect(() => {
    const read = () => setOthers((before) => sameOr(before, othersIn(awareness)));
    read();
    awareness.on('change', read);
    return () => awareness.off('change', read);
  }, [awareness]);
  return others;
}

function othersIn(awareness: Awareness): readonly Other[] {
  const byName = new Map<string, Other>();
  for (const [clientId, state] of awareness.getStates()) {
    const parsed = presence.safeParse(state);
    if (clientId === awareness.clientID || !parsed.success) continue;
    const { name, color } = parsed.data.user;
    byName.set(name, { key: name, name, color: color ?? '#5c677d' });
  }
  return [...byName.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

function sameOr(before: readonly Other[], after: readonly Other[]): readonly Other[] {
  return JSON.stringify(before) === JSON.stringify(after) ? before : after;
}
