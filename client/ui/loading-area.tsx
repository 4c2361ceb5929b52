import { Center, Loader, VisuallyHidden } from '@mantine/core';
import { useT } from '../lib/i18n.ts';

export function LoadingArea({ label }: { readonly label?: string }) {
  const t = useT();
  return (
    <Center role="status" mih="8rem">
      <Loader size="sm" type="dots" />
      <VisuallyHidden>{label ?? t('Loading…')}</VisuallyHidden>
    </Center>
  );
}
