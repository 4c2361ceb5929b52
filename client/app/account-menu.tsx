import { Button, Menu } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { signOut } from '../lib/auth.ts';
import { useT } from '../lib/i18n.ts';
import { useMe } from '../lib/me.ts';
import { useNotify } from '../ui/notify.ts';
import classes from './frame.module.css';

export function AccountMenu() {
  const t = useT();
  const me = useMe();
  const notify = useNotify();
  // Leaving with a full load forgets everything this person's pages held in memory.
  const leave = () => signOut().then(() => window.location.assign('/sign-in'), notify.failed);
  return (
    <Menu position="bottom-end" withinPortal width={260}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          c="black"
          leftSection={<IconUserCircle size={20} aria-hidden />}
          aria-label={t('Account of {{name}}', { name: me.name })}
        >
          <span className={classes['accountName']}>
            <bdi>{me.name}</bdi>
          </span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <bdi>{me.email}</bdi>
        </Menu.Label>
        <Menu.Item component={Link} to="/account">
          {t('Your account')}
        </Menu.Item>
        {me.abilities.includes('installation.administer') && (
          <>
            <Menu.Divider />
            <Menu.Label>{t('Administration')}</Menu.Label>
            <Menu.Item component={Link} to="/administration/people">
              {t('Accounts')}
            </Menu.Item>
            <Menu.Item component={Link} to="/administration/outbox">
              {t('Outbox')}
            </Menu.Item>
          </>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{t('Sign out')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
