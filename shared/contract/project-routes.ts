import { z } from 'zod';
import { projectActions } from '../domain/access.ts';
import { kinds, stages } from '../domain/stages.ts';
import {
  delegationId,
  documentId,
  done,
  inProject,
  instant,
  line,
  pageOf,
  pageQuery,
  personId,
  projectId,
  prose,
  role,
  timeZone,
} from './fields.ts';
import { route } from './route.ts';

export const projectSettings = z.object({
  timeZone,
  language: z.enum(['en', 'fr', 'es', 'sw']),
  /** Members comment and observers read while a text is being drafted. */
  isDraftingOpen: z.boolean(),
  mayDrafterOpenReview: z.boolean(),
  /** DE-4; 72 by default. */
  minimumSilenceHours: z.number().int().min(1).max(720),
});
export type ProjectSettings = z.infer<typeof projectSettings>;

export const projectSummaryView = z.object({
  id: projectId,
  name: z.string(),
  description: z.string(),
  role: role.nullable(),
  delegationName: z.string().nullable(),
  documentCount: z.number().int(),
});
export type ProjectSummaryView = z.infer<typeof projectSummaryView>;

export const projectView = projectSummaryView.extend({
  settings: projectSettings,
  revision: z.number().int(),
  abilities: z.array(z.enum(projectActions)),
});
export type ProjectView = z.infer<typeof projectView>;

export const delegationView = z.object({
  id: delegationId,
  name: z.string(),
  /** E.g. KRA, or a country's name. */
  shortName: z.string(),
  memberCount: z.number().int(),
  leadNames: z.array(z.string()),
});
export type DelegationView = z.infer<typeof delegationView>;

export const memberView = z.object({
  personId,
  name: z.string(),
  email: z.string(),
  title: z.string(),
  role,
  delegationId: delegationId.nullable(),
  delegationName: z.string().nullable(),
  revision: z.number().int(),
});
export type MemberView = z.infer<typeof memberView>;

export const documentSummaryView = z.object({
  id: documentId,
  projectId,
  projectName: z.string(),
  title: z.string(),
  kind: z.enum(kinds),
  stage: z.enum(stages),
  /** Null while the list does not know it yet. */
  language: z.string().nullable(),
  /** Whether there are versions in other languages. */
  hasLanguages: z.boolean(),
  edition: z.number().int(),
  isConfidential: z.boolean(),
  deadline: instant.nullable(),
  openThreads: z.number().int(),
  undisposed: z.number().int(),
  updatedAt: instant,
});
export type DocumentSummaryView = z.infer<typeof documentSummaryView>;

/** A line of the activity list: `template` with `params` is the sentence (and the key for translation). */
export const activityView = z.object({
  documentId,
  documentTitle: z.string(),
  seq: z.number().int(),
  at: instant,
  actorName: z.string(),
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ActivityView = z.infer<typeof activityView>;

export const waitingKinds = [
  'answer-comments',
  'respond-to-round',
  'take-position',
  'give-clearance',
  'next-step',
  'read-disposition',
] as const;

/** Something that waits for the person (Home). */
export const waitingView = z.object({
  kind: z.enum(waitingKinds),
  documentId,
  documentTitle: z.string(),
  projectName: z.string(),
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  deadline: instant.nullable(),
  timeZone: z.string(),
});
export type WaitingView = z.infer<typeof waitingView>;

export const projectRoutes = {
  getHome: route({
    method: 'get',
    path: '/api/home',
    summary: 'What waits for me, and my projects.',
    response: z.object({ waiting: z.array(waitingView), projects: z.array(projectSummaryView) }),
  }),
  createProject: route({
    method: 'post',
    path: '/api/projects',
    summary: 'Create a project; the creator becomes its secretariat (administrators).',
    body: z.object({ name: line(200), description: prose(2000).default(''), timeZone }),
    response: projectView,
  }),
  getProject: route({
    method: 'get',
    path: '/api/projects/:projectId',
    summary: 'One project with settings and abilities.',
    params: inProject,
    response: projectView,
  }),
  updateProject: route({
    method: 'patch',
    path: '/api/projects/:projectId',
    summary: 'Change name, description or settings (secretariat).',
    params: inProject,
    body: z.object({
      revision: z.number().int(),
      name: line(200).optional(),
      description: prose(2000).optional(),
      settings: projectSettings.partial().optional(),
    }),
    response: projectView,
  }),
  listDelegations: route({
    method: 'get',
    path: '/api/projects/:projectId/delegations',
    summary: 'Delegations of a project.',
    params: inProject,
    query: pageQuery,
    response: pageOf(delegationView),
  }),
  addDelegation: route({
    method: 'post',
    path: '/api/projects/:projectId/delegations',
    summary: 'Add a delegation (secretariat).',
    params: inProject,
    body: z.object({ name: line(200), shortName: line(40) }),
    response: delegationView,
  }),
  renameDelegation: route({
    method: 'patch',
    path: '/api/projects/:projectId/delegations/:delegationId',
    summary: 'Rename a delegation (secretariat).',
    params: inProject.extend({ delegationId }),
    body: z.object({ name: line(200), shortName: line(40) }),
    response: delegationView,
  }),
  listMembers: route({
    method: 'get',
    path: '/api/projects/:projectId/members',
    summary: 'People of a project with their roles.',
    params: inProject,
    query: pageQuery,
    response: pageOf(memberView),
  }),
  updateMember: route({
    method: 'patch',
    path: '/api/projects/:projectId/members/:personId',
    summary: 'Change the role, delegation or printed title of a person (secretariat).',
    params: inProject.extend({ personId }),
    body: z.object({
      revision: z.number().int(),
      role: role.optional(),
      delegationId: delegationId.nullable().optional(),
      title: prose(200).optional(),
    }),
    response: memberView,
  }),
  removeMember: route({
    method: 'delete',
    path: '/api/projects/:projectId/members/:personId',
    summary: 'Take a person out of the project (secretariat).',
    params: inProject.extend({ personId }),
    response: done,
  }),
  listActivity: route({
    method: 'get',
    path: '/api/projects/:projectId/activity',
    summary: 'What happened in the project, newest first.',
    params: inProject,
    query: pageQuery,
    response: pageOf(activityView),
  }),
  listDocuments: route({
    method: 'get',
    path: '/api/projects/:projectId/documents',
    summary: 'Documents of a project with stage and deadline.',
    params: inProject,
    query: pageQuery,
    response: pageOf(documentSummaryView),
  }),
  createDocument: route({
    method: 'post',
    path: '/api/projects/:projectId/documents',
    summary: 'Create a document from the template of its kind, or from a text of the project.',
    params: inProject,
    body: z.object({
      title: line(300),
      kind: z.enum(kinds),
      isConfidential: z.boolean().default(false),
      /** A document of the project and of this kind, whose text is begun with. */
      fromId: documentId.optional(),
    }),
    response: z.object({ id: documentId }),
  }),
};
