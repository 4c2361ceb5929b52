import { createContext, useContext } from 'react';
import type { ProjectView } from '../../../shared/contract/project-routes.ts';

/** The project whose tab is open; filled by the project page. */
export const ProjectContext = createContext<ProjectView | null>(null);

export function useProject(): ProjectView {
  const project = useContext(ProjectContext);
  if (project === null) throw new Error('useProject is for the tabs of a project.');
  return project;
}
