import { Accordion, Alert } from '@mantine/core';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useMe } from '../../lib/me.ts';
import { usePages } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PagesArea } from '../../ui/read-area.tsx';
import { AdministrationPage } from './administration-page.tsx';
import { MailItem } from './mail-item.tsx';

export function OutboxPage() {
  const t = useT();
  return (
    <AdministrationPage title={t('Outbox')} lead={t('Mail this installation wrote, newest first.')}>
      <MailList />
    </AdministrationPage>
  );
}

function MailList() {
  const t = useT();
  const { isMailKept } = useMe();
  const mails = usePages(routes.listOutbox, {});
  return (
    <>
      {isMailKept && (
        <Alert color="yellow" variant="light" mb="md">
          {t(
            'No mail server is set up (SMTP_URL), so nothing leaves this server. Read the mail here and pass it on.',
          )}
        </Alert>
      )}
      <PagesArea pages={mails} empty={<EmptyState title={t('No mail yet')} />}>
        {(items) => (
          <Accordion variant="contained" bg="white" order={2}>
            {items.map((mail) => (
              <MailItem key={mail.id} mail={mail} />
            ))}
          </Accordion>
        )}
      </PagesArea>
    </>
  );
}
