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

/** The panels that there are, in one row; where their words have no room, each is said to whoever points or comes there. */
export function PanelTabs({ names, open }: PanelTabsProps) {
  const t = useT();
  const words = names.map((name) => t(panelWords[name]));
  return <TabRow key={words.join(' ')} names={names} open={open} />;
}

function TabRow({ names, open }: PanelTabsProps) {
  const t = useT();
  const { row, fits } = useFits();
  return (
    <>
      <Tabs.List
        ref={row}
        mb={fits ? 'md' : 0}
        className={classes['list'] ?? ''}
        data-signs={!fits || undefined}
        aria-label={t('Comments, versions, people and history')}
      >
        {names.map((name) => (
          <PanelTab key={name} name={name} isWord={fits} isOpen={name === open} />
        ))}
      </Tabs.List>
      {!fits && (
        // The tab and the panel say it to those who do not see it.
        <p className={classes['word']} aria-hidden>
          {t(panelWords[open])}
        </p>
      )}
    </>
  );
}

type PanelTabProps = { readonly name: PanelName; readonly isWord: boolean; readonly isOpen: boolean };

function PanelTab({ name, isWord, isOpen }: PanelTabProps) {
  const t = useT();
  const word = t(panelWords[name]);
  const Sign = signs[name];
  return (
    <Tooltip label={word} events={{ hover: true, focus: true, touch: true }} disabled={isWord || isOpen}>
      <Tabs.Tab value={name} className={classes['tab'] ?? ''} aria-label={word}>
        {isWord ? word : <Sign size={20} stroke={1.6} className={classes['sign'] ?? ''} aria-hidden />}
      </Tabs.Tab>
    </Tooltip>
  );
}
