import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { routes } from '../../shared/contract/routes.ts';
import { isProblem } from '../lib/api-problem.ts';
import { switchLanguage } from '../lib/i18n.ts';
import { MeContext } from '../lib/me.ts';
import { useRoute } from '../lib/query.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { LoadingArea } from '../ui/loading-area.tsx';
import { AppHeader } from './app-header.tsx';
import { MainArea } from './main-area.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { SkipLink } from './skip-link.tsx';
import classes from './frame.module.css';

/** The frame of everything behind sign-in; asks the server who the person is before any page is shown. */
export function SignedInFrame() {
  const me = useRoute(routes.getMe, {});
  const { pathname, search, hash } = useLocation();
  useOwnLanguage(me.data?.language);
  if (me.data === undefined) {
    if (me.error === null) return <LoadingArea />;
    if (!isProblem(me.error, 'not-signed-in'))
      return <ErrorNote error={me.error} onRetry={() => void me.refetch()} />;
    return <Navigate replace to={`/sign-in?to=${encodeURIComponent(pathname + search + hash)}`} />;
  }
  return (
    <MeContext value={me.data}>
      <div className={classes['frame']}>
        <SkipLink />
        <AppHeader />
        <OfflineBanner />
        <MainArea>
          <Outlet />
        </MainArea>
        <SignInAgain />
      </div>
    </MeContext>
  );
}

function useOwnLanguage(language: string | undefined): void {
  const { i18n } = useTranslation();
  useEffect(() => {
    if (language !== undefined && language !== i18n.language) void switchLanguage(i18n, language);
  }, [language, i18n]);
}
