import type { EditorSession } from '../editor/editor-session.ts';
import { Outline } from '../editor/outline.tsx';
import { FindingsList } from '../findings/findings-list.tsx';
import type { useFindings } from '../findings/use-findings.ts';

type TextOutlineProps = {
  readonly session: EditorSession;
  readonly findings: ReturnType<typeof useFindings>;
  readonly canEdit: boolean;
  readonly onJump?: () => void;
};

/** The headings, and for whoever writes what is wrong in the text. */
export function TextOutline({ canEdit, findings, ...place }: TextOutlineProps) {
  return (
    <>
      <Outline {...place} />
      {canEdit && <FindingsList findings={findings} {...place} />}
    </>
  );
}
