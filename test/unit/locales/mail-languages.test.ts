import { describe, expect, it } from 'vitest';
import { resetWords } from '../../../server/features/auth/reset-words.ts';
import { invitationWords } from '../../../server/features/projects/invitation-words.ts';

const facts = {
  name: 'Amina Yusuf Farah',
  invitedBy: 'Esther Wanjiku Mwaura',
  project: 'Coordinated border management',
  link: 'http://localhost:3000/invitation/a-token',
};

describe('mail in the language of who it is for', () => {
  it.each(Object.entries(invitationWords))('an invitation in %s names everyone and the link', (_, words) => {
    const { subject, paragraphs } = words(facts);
    const text = paragraphs.join('\n\n');
    expect(subject).toContain(facts.project);
    for (const fact of Object.values(facts)) expect(text).toContain(fact);
    expect(paragraphs, 'the link stands alone, so that mail programs find it').toContain(facts.link);
  });

  it('every language has an invitation and a reset of its own', () => {
    const languages = Object.keys(invitationWords);
    const invitations = Object.values(invitationWords).map((words) => words(facts).subject);
    const resets = languages.map((language) => resetWords(language, facts).subject);
    expect(languages).toEqual(['en', 'fr', 'es', 'sw']);
    expect(new Set(invitations).size).toBe(languages.length);
    expect(new Set(resets).size).toBe(languages.length);
  });

  it('a reset in a language that is not offered is in English', () => {
    expect(resetWords('pt', facts)).toEqual(resetWords('en', facts));
  });
});
