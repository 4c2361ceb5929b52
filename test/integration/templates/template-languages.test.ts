import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockText } from '../../../shared/content/block-text.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { templateRoutes } from '../../../shared/contract/template-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

let server: TestServer;
let person: Person;

beforeAll(async () => {
  server = await startServer();
  person = await server.newPerson('Plurilingual Pilar', { isAdministrator: true });
});
afterAll(() => server.stop());

const wordsOf = async (id: DocumentId) => (await server.concord.liveText.freeze(id)).content.map(blockText);

async function projectIn(language: 'es' | 'fr' | 'sw') {
  const body = { name: `In ${language}`, description: '', timeZone: 'America/Panama' };
  const { id: projectId, revision } = await person.client.get(projectRoutes.createProject, { body });
  const params = { projectId };
  await person.client.get(projectRoutes.updateProject, {
    params,
    body: { revision, settings: { language } },
  });
  return params;
}

describe('[TX-18] a project', () => {
  it.each([
    { language: 'es', title: 'Ámbito de aplicación', asks: 'Enumere cada norma' },
    { language: 'sw', title: 'Madhumuni na misingi', asks: 'Orodhesha kila sheria' },
    { language: 'fr', title: 'Objet et principes', asks: 'Énumérez chaque texte' },
  ] as const)('in $language begins its texts in $language', async ({ language, title, asks }) => {
    const params = await projectIn(language);
    const { items } = await person.client.get(templateRoutes.listTemplates, { params, query: {} });
    expect(new Set(items.map(({ wordsIn }) => wordsIn))).toEqual(new Set([language]));
    const body = { title: 'N° 1', kind: 'model-law', isConfidential: false } as const;
    const { id } = await person.client.get(projectRoutes.createDocument, { params, body });
    expect(await wordsOf(id)).toContain(title);
    const { guides } = await person.client.get(templateRoutes.getGuides, { params: { documentId: id } });
    expect(guides.map(({ prompt }) => prompt).join()).toContain(asks);
  });

  it('makes a template of another language its own in the words of that language', async () => {
    const params = await projectIn('es');
    const body = { kind: 'sop', language: 'sw' } as const;
    const { id } = await person.client.get(templateRoutes.openTemplate, { params, body });
    expect(await wordsOf(id)).toContain('Makabidhiano ya kazi');
  });
});
