import type { Directory, ProjectFacts } from '../../../server/ports/directory.ts';
import type { Membership } from '../../../shared/domain/actor.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { ProjectSettings } from '../../../shared/contract/project-routes.ts';
import type { PersonActor } from '../builders/actors.ts';
import { delegations, project } from '../builders/actors.ts';
import { actorIn, emailOf, people } from './people.ts';

export type FakeDirectory = Directory & {
  changeSettings(change: Partial<ProjectSettings>): void;
  isDraftingOpen(): boolean;
  /** Gives somebody another role. */
  promote(personId: string, to: Pick<Membership, 'role' | 'delegation'>): void;
  /** Takes somebody's place in every project away, or the account. */
  remove(personId: string, what: 'membership' | 'account'): void;
};

const defaultSettings: ProjectSettings = {
  timeZone: 'Africa/Nairobi',
  language: 'en',
  isDraftingOpen: true,
  mayDrafterOpenReview: false,
  minimumSilenceHours: 72,
};

/** Two projects with the people of the builders in them. */
export function createFakeDirectory(): FakeDirectory {
  const known = new Map<string, PersonActor>(people.map((person) => [person.personId, person]));
  let settings = defaultSettings;
  const projects = (): readonly ProjectFacts[] => [
    { id: project, name: 'Kenya, coordinated border management', description: 'SOPs', settings },
    { id: asId('elsewhere'), name: 'Elsewhere', description: '', settings: defaultSettings },
  ];
  const find = (id: ProjectId) => projects().find((each) => each.id === id);
  return {
    actor: async (personId, projectId) => {
      const person = known.get(personId);
      return person && actorIn(person, projectId);
    },
    project: async (id) => find(id),
    delegations: async (id) => (id === project ? delegations : []),
    members: async (id) =>
      [...known.values()].flatMap(({ personId, name, membership }) => {
        if (membership?.projectId !== id) return [];
        const { title, role, delegation } = membership;
        return [{ personId, name, email: emailOf(personId), title, role, delegation }];
      }),
    projectsOf: async (personId) => {
      const membership = known.get(personId)?.membership;
      const own = membership && find(membership.projectId);
      return own ? [{ project: own, membership }] : [];
    },
    changeSettings(change) {
      settings = { ...settings, ...change };
    },
    promote(personId, to) {
      const person = known.get(personId);
      if (person === undefined || person.membership === null) throw new Error(`${personId} has no role.`);
      known.set(personId, { ...person, membership: { ...person.membership, ...to } });
    },
    isDraftingOpen: () => settings.isDraftingOpen,
    remove(personId, what) {
      const person = known.get(personId);
      if (what === 'account' || person === undefined) known.delete(personId);
      else known.set(personId, { ...person, membership: null });
    },
  };
}
