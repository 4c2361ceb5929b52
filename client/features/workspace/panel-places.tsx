import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n.ts';
import classes from './document-page.module.css';

/** The same width at which the stylesheet hides the panel's column. */
const wide = '(min-width: 55.01em)';

/** The panel beside the text; only one of the two places holds it, so that what is typed is in one form. */
export function WidePanel({ children }: { readonly children: ReactNode }) {
  const t = useT();
  const isWide = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  if (!isWide) return null;
  return (
    <aside className={classes['panel']} aria-label={t('Comments, versions, people and history')}>
      {children}
    </aside>
  );
}

type NarrowPanelProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function NarrowPanel({ isOpen, onClose, children }: NarrowPanelProps) {
  const t = useT();
  const isWide = useMediaQuery(wide, true, { getInitialValueInEffect: false });
  if (isWide) return null;
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="bottom"
      size="85%"
      title={t('Comments, versions, people and history')}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      {children}
    </Drawer>
  );
}
