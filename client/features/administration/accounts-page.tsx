import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { PagesArea } from '../../ui/read-area.tsx';
import { Rows } from '../../ui/rows.tsx';
import { AccountRow } from './account-row.tsx';
import { AdministrationPage } from './administration-page.tsx';

export function AccountsPage() {
  const t = useT();
  return (
    <AdministrationPage
      title={t('Accounts')}
      lead={t('Everyone with an account. New people come by invitation to a project.')}
    >
      <AccountList />
    </AdministrationPage>
  );
}

function AccountList() {
  const t = useT();
  const people = usePages(routes.listPeople, {});
  return (
    <PagesArea pages={people} empty={null}>
      {(items) => (
        <Rows label={t('Accounts')}>
          {items.map((person) => (
            <AccountRow key={person.id} person={person} />
          ))}
        </Rows>
      )}
    </PagesArea>
  );
}
