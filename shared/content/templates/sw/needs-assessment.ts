import { heading, title } from '../../build.ts';
import {
  ask,
  emptyTable,
  locked,
  optionalAnnex,
  optionalSection,
  requiredAnnex,
  section,
} from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

const atPosts = 'Miundombinu, watumishi, vifaa, taratibu, ushirikiano: nini kipo na nini kinakosekana.';

export const needsAssessmentTemplate: TemplateDraft = [
  title('Tathmini ya mahitaji'),
  ...section('Muhtasari', ask('Mapengo matatu makubwa zaidi na nini cha kufanya, kwa ukurasa mmoja.')),
  ...section(
    'Madhumuni na mbinu',
    ask('Vituo vilivyotembelewa, watu walioulizwa, zana zilizotumika.'),
    ask('Mipaka ya taarifa: nini hakikuweza kuonekana, nani hakuweza kuulizwa.'),
    locked(dataProtection),
  ),
  ...section(
    'Mfumo wa kisheria na kitaasisi',
    ask('Sheria zipi zinaipa taasisi ipi jukumu lipi; zinaingiliana wapi au kuacha pengo wapi.'),
    ask('Sheria inaruhusu na kukataza nini katika kubadilishana taarifa, ndani ya nchi na nje yake.'),
  ),
  ...section(
    'Matokeo',
    heading(2, 'Vituo vya nchi kavu'),
    ask(atPosts),
    heading(2, 'Viwanja vya ndege'),
    ask(atPosts),
    heading(2, 'Vituo vya majini'),
    ask(atPosts),
    heading(2, 'Mifumo ya taarifa'),
    ask(
      'Nini kinaandikwa kwenye karatasi na mifumo, nani anaweza kukiona, nini kinaandikwa mara mbili, nini hakiandikwi kabisa.',
    ),
    heading(2, 'Makabidhiano na mafunzo'),
    ask('Jinsi maafisa wanaokuja na kuondoka wanavyopokezana wanachokijua.'),
  ),
  ...optionalSection(
    'Utendaji bora kwingineko',
    ask('Vituo au kanda zinazofanana hufanya nini, na nini kingehitajika hapa.'),
  ),
  ...section(
    'Mapengo na vipaumbele',
    emptyTable(['Pengo', 'Vituo', 'Athari', 'Kipaumbele'], 4),
    ask('Kwa nini ya kwanza ni ya kwanza.'),
  ),
  ...section(
    'Mapendekezo',
    ask('Tendo moja, mhusika mmoja na tarehe moja kwa kila pendekezo.'),
    emptyTable(['Pendekezo', 'Mhusika', 'Tarehe ya mwisho', 'Gharama'], 4),
  ),
  ...requiredAnnex('Dodoso', ask('Maswali kama yalivyoulizwa.')),
  ...optionalAnnex('Ziara na mahojiano', emptyTable(['Tarehe', 'Mahali', 'Taasisi', 'Wadhifa'], 4)),
];
