import { Alert } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import { VersionsPanel } from '../versions/versions-panel.tsx';
import { LiveText } from './live-text.tsx';
import { Workspace } from './workspace.tsx';

/** The live text with everything around it; where there is no live text to see, the versions that may be read. */
export function TextPage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  if (document.seat === null) {
    return (
      <>
        <Alert color="gray">{t('The text is not open to you at this stage.')}</Alert>
        <VersionsPanel document={document} />
      </>
    );
  }
  return (
    <LiveText document={document}>
      {({ collaboration, rules }) => (
        <Workspace document={document} collaboration={collaboration} rules={rules} />
      )}
    </LiveText>
  );
}
