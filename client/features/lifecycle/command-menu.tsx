import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { CommandView, DocumentView } from '../../../shared/contract/document-views.ts';
import { refusalMessages } from '../../../shared/domain/refusal.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { useT } from '../../lib/i18n.ts';
import { useSentence } from '../../ui/sentence-text.ts';
import { commandWords } from '../../ui/words.ts';
import { pageOfCommand } from './command-places.ts';

export type CommandMenuProps = {
  readonly document: DocumentView;
  readonly onOpen: (command: LifecycleCommandName) => void;
};

/** Every step of the life that is the person's to take; what is refused now says why. */
export function CommandMenu({ document, onOpen }: CommandMenuProps) {
  const t = useT();
  const others = document.commands.filter(({ command }) => command !== document.next);
  if (others.length === 0) return null;
  return (
    <Menu position="bottom-end" width={340}>
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {t('More steps')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((view) => (
          <CommandItem key={view.command} view={view} documentId={document.id} onOpen={onOpen} />
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

type CommandItemProps = Pick<CommandMenuProps, 'onOpen'> & {
  readonly view: CommandView;
  readonly documentId: string;
};

function CommandItem({ view, documentId, onOpen }: CommandItemProps) {
  const t = useT();
  const say = useSentence();
  const navigate = useNavigate();
  const page = pageOfCommand(view.command);
  const act = () =>
    page === null ? onOpen(view.command) : void navigate(`/documents/${documentId}/${page}`);
  return (
    <Menu.Item disabled={!view.isAllowed} onClick={act}>
      {t(commandWords[view.command])}
      {view.refusal !== null && (
        <Text size="xs" c="gray.7">
          {say({ template: refusalMessages[view.refusal.code], params: view.refusal.params })}
        </Text>
      )}
    </Menu.Item>
  );
}
