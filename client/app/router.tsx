/** Every page and its address. Pages are loaded when they are first opened. */
import { createBrowserRouter } from 'react-router';
import type { RouteObject } from 'react-router';
import { ErrorPage } from './error-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OpenFrame } from './open-frame.tsx';
import { FirstLoad } from './first-load.tsx';
import { SignedInFrame } from './signed-in-frame.tsx';

export function createRouter() {
  return createBrowserRouter([
    {
      HydrateFallback: FirstLoad,
      ErrorBoundary: ErrorPage,
      children: [
        { Component: OpenFrame, children: withErrors(openRoutes()) },
        { Component: SignedInFrame, children: withErrors(signedInRoutes()) },
        { path: '*', Component: NotFoundPage },
      ],
    },
  ]);
}

/** Errors of a page are told inside its frame, so that the way out stays on screen. */
function withErrors(children: RouteObject[]): RouteObject[] {
  return [{ ErrorBoundary: ErrorPage, children }];
}

function openRoutes(): RouteObject[] {
  const signIn = () => import('../features/sign-in/sign-in-page.tsx');
  return [
    { path: 'sign-in', lazy: async () => ({ Component: (await signIn()).SignInPage }) },
    {
      path: 'forgot-password',
      lazy: async () => ({
        Component: (await import('../features/sign-in/forgot-password-page.tsx')).ForgotPasswordPage,
      }),
    },
    {
      path: 'reset-password',
      lazy: async () => ({
        Component: (await import('../features/sign-in/reset-password-page.tsx')).ResetPasswordPage,
      }),
    },
    {
      path: 'invitation/:token',
      lazy: async () => ({
        Component: (await import('../features/invitation/invitation-page.tsx')).InvitationPage,
      }),
    },
    {
      path: 'setup/:token',
      lazy: async () => ({ Component: (await import('../features/invitation/setup-page.tsx')).SetupPage }),
    },
  ];
}

function signedInRoutes(): RouteObject[] {
  return [
    {
      index: true,
      lazy: async () => ({ Component: (await import('../features/home/home-page.tsx')).HomePage }),
    },
    {
      path: 'projects/:projectId',
      lazy: async () => ({ Component: (await import('../features/project/project-page.tsx')).ProjectPage }),
      children: projectTabs(),
    },
    {
      path: 'documents/:documentId/languages',
      lazy: async () => ({
        Component: (await import('../features/languages/languages-page.tsx')).LanguagesPage,
      }),
    },
    {
      path: 'documents/:documentId/*',
      lazy: async () => ({
        Component: (await import('../features/workspace/document-page.tsx')).DocumentPage,
      }),
    },
    {
      path: 'administration/people',
      lazy: async () => ({
        Component: (await import('../features/administration/accounts-page.tsx')).AccountsPage,
      }),
    },
    {
      path: 'administration/outbox',
      lazy: async () => ({
        Component: (await import('../features/administration/outbox-page.tsx')).OutboxPage,
      }),
    },
    {
      path: 'account',
      lazy: async () => ({ Component: (await import('../features/account/account-page.tsx')).AccountPage }),
    },
    { path: '*', Component: NotFoundPage },
  ];
}

function projectTabs(): RouteObject[] {
  return [
    {
      index: true,
      lazy: async () => ({ Component: (await import('../features/project/documents-tab.tsx')).DocumentsTab }),
    },
    {
      path: 'people',
      lazy: async () => ({ Component: (await import('../features/people/people-tab.tsx')).PeopleTab }),
    },
    {
      path: 'glossary',
      lazy: async () => ({ Component: (await import('../features/glossary/glossary-tab.tsx')).GlossaryTab }),
    },
    {
      path: 'templates',
      lazy: async () => ({
        Component: (await import('../features/templates/templates-tab.tsx')).TemplatesTab,
      }),
    },
    {
      path: 'activity',
      lazy: async () => ({ Component: (await import('../features/project/activity-tab.tsx')).ActivityTab }),
    },
    {
      path: 'settings',
      lazy: async () => ({ Component: (await import('../features/project/settings-tab.tsx')).SettingsTab }),
    },
  ];
}
