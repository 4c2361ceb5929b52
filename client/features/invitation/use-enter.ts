import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { signIn } from '../../lib/auth.ts';
import { homeLink, projectLink } from '../../lib/links.ts';

type Newcomer = { readonly email: string; readonly password: string; readonly projectId: string | null };

/** Signs a new account in with the password just chosen and opens where it belongs. */
export function useEnter(): (newcomer: Newcomer) => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async ({ email, password, projectId }) => {
    await signIn({ email, password });
    queries.clear();
    await navigate(projectId === null ? homeLink : projectLink(projectId, 'documents'), { replace: true });
  };
}
