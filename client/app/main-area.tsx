import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import classes from './frame.module.css';

/** The page's main landmark. A new page takes the focus, so that keyboard and screen reader start at its top. */
export function MainArea({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const { pathname, state } = useLocation();
  const shownPath = useRef(pathname);
  useEffect(() => {
    if (shownPath.current === pathname) return;
    shownPath.current = pathname;
    if (keepsFocus(state)) return;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, state]);
  return (
    <main id="main" ref={main} tabIndex={-1} className={classes['main']}>
      {children}
    </main>
  );
}

/** A link that only changes a part of its page (a tab) says so: `<Link state={{ keepsFocus: true }}>`. */
function keepsFocus(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'keepsFocus' in state;
}
