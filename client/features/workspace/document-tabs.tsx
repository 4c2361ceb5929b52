import { useRef } from 'react';
import { NavLink } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import row from '../../ui/scroll-row.module.css';
import { useShowCurrent } from '../../ui/use-show-current.ts';
import classes from './document-page.module.css';

type Tab = { readonly path: string; readonly label: string };

/** The pages of a document; those its life has not reached are left out. */
export function DocumentTabs({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const tabs = tabsOf(document).map(({ path, label }) => ({ path, label: t(label) }));
  useShowCurrent(
    list,
    tabs.map(({ label }) => label),
  );
  return (
    <nav aria-label={t('Pages of the document')}>
      <ul ref={list} className={`${classes['tabs']} ${row['row']}`}>
        {tabs.map(({ path, label }) => (
          <li key={path}>
            <NavLink className={() => classes['tab']} to={`/documents/${document.id}${path}`} end>
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const tabWords = {
  text: 'Text',
  languages: 'Languages',
  matrix: 'Comment matrix',
  compare: 'Compare',
  validation: 'Validation',
  endorsement: 'Endorsement',
  publication: 'Publication',
  ledger: 'Ledger',
} as const;

function tabsOf(document: DocumentView): readonly Tab[] {
  const tabs: readonly (Tab & { readonly isShown: boolean })[] = [
    { path: '', label: tabWords.text, isShown: true },
    { path: '/languages', label: tabWords.languages, isShown: document.hasLanguages },
    { path: '/matrix', label: tabWords.matrix, isShown: !document.isTemplate },
    { path: '/compare', label: tabWords.compare, isShown: document.counts.versions > 0 },
    { path: '/validation', label: tabWords.validation, isShown: document.validation !== null },
    { path: '/endorsement', label: tabWords.endorsement, isShown: document.endorsement !== null },
    { path: '/publication', label: tabWords.publication, isShown: document.publications.length > 0 },
    { path: '/ledger', label: tabWords.ledger, isShown: true },
  ];
  return tabs.filter(({ isShown }) => isShown);
}
