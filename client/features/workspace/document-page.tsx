/** One document: its life on top, then the text or one of its pages. The only room that knows all document features. */
import { Route, Routes, useParams } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useRoute } from '../../lib/query.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { ReadArea } from '../../ui/read-area.tsx';
import { EndorsementPage } from '../endorsement/endorsement-page.tsx';
import { LedgerPage } from '../ledger/ledger-page.tsx';
import { MatrixPage } from '../matrix/matrix-page.tsx';
import { ValidationPage } from '../validation/validation-page.tsx';
import { ComparePage } from '../versions/compare-page.tsx';
import { VersionPage } from '../versions/version-page.tsx';
import { DocumentFrame } from './document-frame.tsx';
import { PublicationPage } from './publication-page.tsx';
import { TextPage } from './text-page.tsx';

/** The open text is told of every change (TextPage); the other pages ask, so that the live sentence is live (DE-3). */
const refreshMs = { text: 30_000, elsewhere: 5_000 } as const;

export function DocumentPage() {
  const { documentId = '', '*': page } = useParams();
  const refetchEvery = page === '' ? refreshMs.text : refreshMs.elsewhere;
  const read = useRoute(routes.getDocument, { params: { documentId } }, { refetchEvery });
  return <ReadArea read={read}>{(document) => <DocumentRooms document={document} />}</ReadArea>;
}

function DocumentRooms({ document }: { readonly document: DocumentView }) {
  return (
    <DocumentFrame document={document}>
      <Routes>
        <Route index element={<TextPage document={document} />} />
        <Route path="matrix" element={<MatrixPage document={document} />} />
        <Route path="compare" element={<ComparePage document={document} />} />
        <Route path="versions/:number" element={<VersionPage document={document} />} />
        <Route path="validation" element={<ValidationPage document={document} />} />
        <Route path="endorsement" element={<EndorsementPage document={document} />} />
        <Route path="publication" element={<PublicationPage document={document} />} />
        <Route path="ledger" element={<LedgerPage document={document} />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </DocumentFrame>
  );
}
