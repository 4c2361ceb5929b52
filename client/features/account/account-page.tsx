import { Stack } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';
import { homeLink } from '../../lib/links.ts';
import { useMe } from '../../lib/me.ts';
import { Page } from '../../ui/page.tsx';
import { PasswordSection } from './password-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { TwoFactorSection } from './two-factor-section.tsx';

export function AccountPage() {
  const t = useT();
  const me = useMe();
  return (
    <Page
      title={t('Your account')}
      lead={me.email}
      width="narrow"
      crumbs={[{ label: t('Home'), to: homeLink }]}
    >
      <Stack gap="lg">
        <ProfileSection />
        <PasswordSection />
        <TwoFactorSection />
        <SessionsSection />
      </Stack>
    </Page>
  );
}
