import type { DocumentView } from '../../../shared/contract/document-views.ts';

const panels = ['comments', 'files', 'picture', 'versions', 'people', 'history', 'template'] as const;
export type PanelName = (typeof panels)[number];

export const panelWords = {
  comments: 'Comments',
  files: 'Files',
  picture: 'Picture',
  versions: 'Versions',
  people: 'People',
  history: 'History',
  template: 'Template',
} as const satisfies Record<PanelName, string>;

type Shown = Pick<DocumentView, 'isTemplate' | 'kind' | 'abilities'>;

/** A template has no comments and no files; what one asks is changed by few. */
export function panelsOf({ isTemplate, kind, abilities }: Shown): readonly PanelName[] {
  const mayGuide = abilities.includes('guides.change');
  if (isTemplate) return [...(mayGuide ? (['template'] as const) : []), 'versions', 'people', 'history'];
  return panels.filter((name) => (name === 'picture' ? kind === 'sop' : name !== 'template' || mayGuide));
}

/** What is shown first. */
export function firstPanelOf(document: Shown): PanelName {
  return panelsOf(document)[0] ?? 'versions';
}

export function panelNamed(value: string | null): PanelName {
  return panels.find((each) => each === value) ?? 'comments';
}
