import { beginTranslation, confirmFirst, withTranslation } from '../begin-translation.ts';
import type { DocumentStory } from '../document-story.ts';
import { caribbeanLawInFrench } from '../texts/caribbean-law-french.ts';
import type { Teller } from './phases.ts';

const by = 'translator';

/** Parts I and II, confirmed before the drafter takes up the first round; the rest is still in English. */
export async function beginFrenchLaw(teller: Teller, original: DocumentStory): Promise<DocumentStory> {
  const { clock } = teller.world;
  clock.goTo(34, '14:00');
  const title = 'Loi type contre le trafic illicite de migrants';
  const translation = await beginTranslation(teller, original, { by, language: 'fr', title });
  clock.goTo(31, '18:40');
  await translation.write(by, (text) => withTranslation(text, caribbeanLawInFrench));
  clock.goTo(29, '13:00');
  // Translated and not yet read again against the English.
  const except = ['A legal person is liable', 'That liability is without prejudice'];
  const count = caribbeanLawInFrench.length;
  await confirmFirst(teller, { original, translation }, { by, count, except });
  return translation;
}

export async function talkOfFrenchLaw({ world }: Teller, translation: DocumentStory): Promise<void> {
  world.clock.goTo(9, '14:10');
  const procures = await translation.comment({
    by: 'drafter',
    on: 'assure l’entrée illégale d’une autre personne',
    type: 'translation',
    says: '“Procures” is wider than “assure” to a common lawyer. Does « assure » cover one who only arranges the boat?',
  });
  await translation.reply(
    procures,
    by,
    'Le Protocole dit « assurer » à l’article 3(a) ; je propose de garder son mot et de l’expliquer dans une note.',
  );
  await translation.comment({
    by: 'supervisor',
    on: 'prend toutes les mesures raisonnables',
    type: 'editorial',
    says: 'Passé : « avait pris », puisque la faute est jugée après coup.',
  });
}
