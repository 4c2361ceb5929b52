import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const finalReportTemplate: TemplateDraft = [
  title('Ripoti ya mwisho'),
  ...section('Muhtasari', ask('Nini kiliombwa, nini kilifanyika na nini kilifikiwa; isizidi ukurasa mmoja.')),
  ...section('Usuli', ask('Kazi yenyewe, nani aliiomba na nini kiliitangulia.'), locked(dataProtection)),
  ...section(
    'Shughuli zilizotekelezwa',
    ask('Kwa mpangilio wa mpango kazi, pamoja na tarehe; nini kilibadilishwa na kwa nini.'),
  ),
  ...section(
    'Matokeo ya mapitio ya nyaraka',
    ask('Vyanzo vinasema nini kuhusu kila swali la ripoti ya awali.'),
  ),
  ...optionalSection(
    'Matokeo ya ziara na mashauriano',
    ask('Yaliyoonekana na kusikika, kwa kila mahali au kila kundi la wadau.'),
  ),
  ...section(
    'Mafanikio',
    ask('Kwa kila lengo: nini kimefikiwa na inajulikanaje.'),
    emptyTable(['Lengo', 'Mafanikio', 'Ushahidi'], 4),
  ),
  ...section(
    'Matini zilizotayarishwa',
    ask('Kila matini na toleo lake, hatua yake na nani aliyeikubali.'),
    emptyTable(['Matini', 'Toleo', 'Hatua', 'Imekubaliwa na'], 3),
  ),
  ...section('Changamoto na mafunzo', ask('Nini kitafanywa kwa namna nyingine wakati ujao.')),
  ...section(
    'Mapendekezo',
    ask('Tendo moja, mhusika mmoja na tarehe moja kwa kila pendekezo.'),
    emptyTable(['Pendekezo', 'Mhusika', 'Tarehe ya mwisho'], 4),
  ),
  ...section(
    'Mwelekeo wa utekelezaji',
    ask('Hatua zinazofuata baada ya kazi hii, kwa mpangilio, na nani atakayezitekeleza.'),
  ),
  ...optionalAnnex('Mikutano iliyofanyika', emptyTable(['Tarehe', 'Pamoja na', 'Mada', 'Matokeo'], 4)),
  ...optionalAnnex('Nyaraka zilizopitiwa', ask('Orodhesha nyaraka pamoja na tarehe zake.')),
];
