import { title } from '../../build.ts';
import { ask, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const summaryBriefTemplate: TemplateDraft = [
  title('Note de synthèse'),
  ...section('La question', ask('Deux ou trois phrases qu’un ministre lira.')),
  ...section(
    'Nos constats',
    ask('Le premier constat, avec un chiffre.', 'item'),
    ask('Le deuxième constat, avec un chiffre.', 'item'),
    ask('Le troisième constat, avec un chiffre.', 'item'),
  ),
  ...section(
    'Nos propositions',
    ask('La première proposition, avec son coût et son gain.', 'item'),
    ask('La deuxième proposition, avec son coût et son gain.', 'item'),
    ask('La troisième proposition, avec son coût et son gain.', 'item'),
  ),
  ...section('Décision demandée', ask('Ce que le lecteur est prié de décider, et pour quand.')),
  ...optionalSection('Pour en savoir plus', ask('Le rapport complet, sa date, et la personne à appeler.')),
];
