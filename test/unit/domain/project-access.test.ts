import { describe, expect, test } from 'vitest';
import { projectActions } from '../../../shared/domain/access.ts';
import type { ProjectAction } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { can } from '../../../shared/domain/can.ts';
import { createDocument } from '../../../shared/domain/create-document.ts';
import { roles } from '../../../shared/domain/roles.ts';
import {
  administrator,
  clock,
  member,
  personAs,
  project,
  secretariat,
  strangerAs,
  thePublic,
} from '../../support/builders/actors.ts';

const allowed: Readonly<Record<string, readonly ProjectAction[]>> = {
  drafter: ['project.read', 'document.create', 'glossary.write'],
  secretariat: [...projectActions],
};

function answer(actor: Actor, action: ProjectAction): string {
  const result = can({ actor, action, subject: { kind: 'project', projectId: project } });
  return result.ok ? 'yes' : result.refusal.code;
}

describe('access to a project and to the installation', () => {
  test.each(roles)('[AC-1] a %s may do in the project what the role gives', (role) => {
    const may = projectActions.filter((action) => answer(personAs(role), action) === 'yes');
    expect(may).toEqual(allowed[role] ?? ['project.read']);
  });

  test('[AC-2] a project does not exist for those outside of it', () => {
    for (const actor of [strangerAs('secretariat'), thePublic, clock]) {
      for (const action of projectActions) expect(answer(actor, action)).toBe('not-found');
    }
  });

  test('[AC-1] an administrator looks after projects without writing in them', () => {
    expect(answer(administrator, 'project.people')).toBe('yes');
    expect(answer(administrator, 'document.create')).toBe('not-allowed');
  });

  test.each(['installation.administer', 'project.create'] as const)(
    '[AC-1] only an administrator may %s',
    (action) => {
      const ask = (actor: Actor) => can({ actor, action, subject: { kind: 'installation' } });
      expect(ask(administrator).ok).toBe(true);
      expect(ask(secretariat)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
      expect(ask(thePublic)).toMatchObject({ ok: false, refusal: { code: 'not-signed-in' } });
    },
  );

  test('[AC-1] a member creates no document; the secretariat does, with a title', () => {
    const creation = {
      projectId: project,
      title: ' Handover SOP ',
      kind: 'sop',
      language: 'en',
      isConfidential: false,
    } as const;
    expect(createDocument(creation, member)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } });
    expect(createDocument({ ...creation, title: ' ' }, secretariat)).toMatchObject({
      ok: false,
      refusal: { code: 'invalid-input', field: 'title' },
    });
    expect(createDocument(creation, secretariat)).toMatchObject({
      ok: true,
      value: [{ data: { title: 'Handover SOP', profile: 'norm', scheme: 'sop' } }],
    });
  });
});
