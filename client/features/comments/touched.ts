import { routes } from '../../../shared/contract/routes.ts';

/** What is read again after a comment, amendment or disposition. */
export const touchedByContributions = [
  routes.listThreads,
  routes.listAmendments,
  routes.getDocument,
  routes.getLedger,
  routes.getHome,
];
