import { useNetwork } from '@mantine/hooks';
import { useT } from '../lib/i18n.ts';
import classes from './frame.module.css';

export function OfflineBanner() {
  const t = useT();
  const { online } = useNetwork();
  return (
    <div role="status" className={classes['offline']} data-shown={online ? undefined : true}>
      {!online && t('You are offline. What you write in a document is kept here and sent when you are back.')}
    </div>
  );
}
