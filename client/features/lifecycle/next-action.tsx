import { Button, Stack, Text } from '@mantine/core';
import { useNavigate } from 'react-router';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { refusalMessages } from '../../../shared/domain/refusal.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { useT } from '../../lib/i18n.ts';
import { useSentence } from '../../ui/sentence-text.ts';
import { commandWords } from '../../ui/words.ts';
import { pageOfCommand } from './command-places.ts';

export type NextActionProps = {
  readonly document: DocumentView;
  readonly onOpen: (command: LifecycleCommandName) => void;
};

/** The one clear next step of the person; where it is refused, the sentence why. */
export function NextAction({ document, onOpen }: NextActionProps) {
  const t = useT();
  const say = useSentence();
  const navigate = useNavigate();
  const { next } = document;
  if (next === null) return null;
  const view = document.commands.find(({ command }) => command === next);
  const isAllowed = view?.isAllowed === true;
  const page = pageOfCommand(next);
  const act = () => (page === null ? onOpen(next) : void navigate(`/documents/${document.id}/${page}`));
  return (
    <Stack gap={4}>
      <Button onClick={act} disabled={!isAllowed} aria-describedby={isAllowed ? undefined : 'next-refused'}>
        {t(commandWords[next])}
      </Button>
      {view?.refusal !== null && view?.refusal !== undefined && (
        <Text id="next-refused" size="xs" c="dimmed" maw="18rem">
          {say({ template: refusalMessages[view.refusal.code], params: view.refusal.params })}
        </Text>
      )}
    </Stack>
  );
}
