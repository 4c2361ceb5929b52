import { Outlet } from 'react-router';
import { MainArea } from './main-area.tsx';
import { Mark } from './mark.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { OpenLanguageSwitch } from './open-language-switch.tsx';
import { SkipLink } from './skip-link.tsx';
import classes from './frame.module.css';

/** The frame of pages for people who are not signed in. */
export function OpenFrame() {
  return (
    <div className={classes['frame']}>
      <SkipLink />
      <header className={classes['header']}>
        <span className={classes['brand']}>
          <Mark />
          Concord
        </span>
        <OpenLanguageSwitch />
      </header>
      <OfflineBanner />
      <MainArea>
        <Outlet />
      </MainArea>
    </div>
  );
}
