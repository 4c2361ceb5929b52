import { useEffect, useState, useSyncExternalStore } from 'react';
import { connect } from '../../collaboration/connect.ts';
import type { Collaboration, Phase } from '../../collaboration/connect.ts';
import { guardLeaving } from '../../collaboration/leave-guard.ts';
import type { SaveStatus } from '../../collaboration/save-status.ts';
import type { SeatKind } from '../../../shared/protocol/seats.ts';

type CollaborationOptions = {
  readonly documentId: string;
  /** Null until it is known who is signed in. */
  readonly person: { readonly id: string; readonly name: string } | null;
  /** The ledger grew; must not change between renders. */
  readonly onChanged: () => void;
};

/** One connection for as long as the page shows the document; closing the page with unsaved changes warns. */
export function useCollaboration(options: CollaborationOptions): Collaboration | null {
  const { documentId, person, onChanged } = options;
  const [collaboration, setCollaboration] = useState<Collaboration | null>(null);
  const personId = person?.id;
  const name = person?.name;
  useEffect(() => {
    if (personId === undefined || name === undefined) return undefined;
    const opened = connect({ documentId, person: { id: personId, name } });
    const endings = [
      opened.onDocumentChanged(onChanged),
      guardLeaving(window, () => opened.hasUnsaved()),
      opened.phase.subscribe(() => setCollaboration(opened)),
      () => void opened.disconnect(),
    ];
    return () => {
      setCollaboration(null);
      for (const end of endings) end();
    };
  }, [documentId, personId, name, onChanged]);
  return collaboration;
}

export function usePhase(collaboration: Collaboration): Phase {
  return useSyncExternalStore(collaboration.phase.subscribe, collaboration.phase.get);
}

export function useSaveStatus(collaboration: Collaboration): SaveStatus {
  return useSyncExternalStore(collaboration.status.subscribe, collaboration.status.get);
}

export function useSeat(collaboration: Collaboration): SeatKind | null {
  return useSyncExternalStore(collaboration.seat.subscribe, collaboration.seat.get);
}
