import { useT } from '../lib/i18n.ts';
import classes from './frame.module.css';

export function SkipLink() {
  const t = useT();
  return (
    <a className={classes['skip']} href="#main">
      {t('Skip to the content')}
    </a>
  );
}
