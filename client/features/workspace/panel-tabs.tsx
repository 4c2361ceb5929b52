import { Tabs, Tooltip } from '@mantine/core';
import {
  IconHistory,
  IconMessage,
  IconPaperclip,
  IconSitemap,
  IconTemplate,
  IconUsers,
  IconVersions,
} from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import { useT } from '../../lib/i18n.ts';
import { panelWords } from './panel-names.ts';
import type { PanelName } from './panel-names.ts';
import classes from './panel-tabs.module.css';
import { useFits } from './use-fits.ts';

const signs: Readonly<Record<PanelName, Icon>> = {
  template: IconTemplate,
  comments: IconMessage,
  files: IconPaperclip,
  picture: IconSitemap,
  versions: IconVersions,
  people: IconUsers,
  history: IconHistory,
};

type PanelTabsProps = { readonly names: readonly PanelName[]; readonly open: PanelName };

/** The panels that there are, in one row; what has no room for its word says it to whoever points or comes there. */
export function PanelTabs({ names, open }: PanelTabsProps) {
  const t = useT();
  const words = names.map((name) => t(panelWords[name]));
  return <TabRow key={words.join(' ')} names={names} open={open} />;
}

function TabRow({ names, open }: PanelTabsProps) {
  const t = useT();
  const { row, fits } = useFits();
  return (
    <Tabs.List
      ref={row}
      mb="md"
      className={classes['list'] ?? ''}
      data-signs={!fits || undefined}
      aria-label={t('Comments, versions, people and history')}
    >
      {names.map((name) => {
        const word = t(panelWords[name]);
        const Sign = signs[name];
        const isShown = fits || name === open;
        return (
          <Tooltip
            key={name}
            label={word}
            events={{ hover: true, focus: true, touch: true }}
            disabled={isShown}
          >
            <Tabs.Tab value={name} className={classes['tab'] ?? ''} aria-label={word}>
              <span className={classes['inside']}>
                {!fits && <Sign size={18} stroke={1.6} aria-hidden />}
                {isShown && word}
              </span>
            </Tabs.Tab>
          </Tooltip>
        );
      })}
    </Tabs.List>
  );
}
