import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const mappingReportTemplate: TemplateDraft = [
  title('Ripoti ya uchoraji ramani wa wadau'),
  ...section(
    'Muhtasari',
    ask('Nani anatenda, juhudi zinakutana wapi na ni wapi hakuna anayetenda; nusu ukurasa.'),
  ),
  ...section(
    'Muktadha na mbinu',
    ask('Vyanzo, mahojiano ya ana kwa ana na ya mbali, vigezo vya uainishaji, mipaka ya utafiti.'),
    locked(dataProtection),
  ),
  ...section(
    'Wadau na uainishaji wao',
    ask(
      'Jinsi wadau walivyopangwa katika makundi, na kwa nini: serikali, mashirika ya kimataifa, asasi za kiraia, wengine.',
    ),
    emptyTable(['Shirika', 'Aina', 'Mamlaka', 'Ngazi'], 5),
  ),
  ...section(
    'Shughuli zilizopita, zinazoendelea na zinazopangwa',
    ask('Jedwali linaonyesha nini: na nani, tangu lini na kwa matokeo gani.'),
    emptyTable(['Shirika', 'Shughuli', 'Kipindi', 'Ufadhili'], 5),
  ),
  ...section(
    'Mtandao',
    ask('Nani anafanya kazi na nani, nani anampa nani rufaa, kwa makubaliano gani; nani yuko peke yake.'),
  ),
  ...section(
    'Mwingiliano na mapengo',
    ask('Ni wapi wawili wanafanya jambo lile lile, na nini hakifanywi na yeyote.'),
  ),
  ...section(
    'Muundo wa kikundi kazi',
    ask('Nani aalikwe, kwa ngazi gani, kwa jukumu gani na kwa nini; nani asikilizwe bila kuwa mjumbe.'),
    emptyTable(['Shirika', 'Nafasi', 'Sababu'], 4),
  ),
  ...section('Mapendekezo', ask('Tendo moja, mhusika mmoja na tarehe moja kwa kila pendekezo.')),
  ...optionalAnnex('Mahojiano', ask('Tarehe, shirika na wadhifa wa kila mtu; hakuna majina bila ridhaa.')),
  ...optionalAnnex('Mwongozo wa mahojiano', ask('Mwongozo kama ulivyothibitishwa.')),
];
