import { title } from '../../build.ts';
import { ask, emptyTable, locked, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { dataProtection } from './data-protection.ts';

export const inceptionReportTemplate: TemplateDraft = [
  title('Ripoti ya awali'),
  ...section(
    'Usuli na uelewa wa kazi',
    ask('Eleza kwa maneno yako nini kinaombwa, na nani, na kwa nini sasa; taja kisichoombwa.'),
  ),
  ...section(
    'Malengo na matokeo yanayotarajiwa',
    ask('Rudia malengo ya hadidu za rejea; eleza itajulikanaje kuwa kila moja limefikiwa.'),
  ),
  ...section(
    'Usomaji wa kwanza wa vyanzo',
    ask('Nini kinajulikana tayari, vyanzo vinatofautiana wapi na nini kinakosekana.'),
  ),
  ...section(
    'Mbinu',
    ask('Maswali yanayotakiwa kujibiwa, na jinsi kila moja litakavyojibiwa.'),
    ask('Zana na mbinu za mapitio ya nyaraka.'),
    ask('Zana na mbinu za mahojiano, ziara na warsha: wapi, na nani na kwa dodoso lipi.'),
    ask('Jinsi matokeo yatakavyohakikiwa na kuthibitishwa, na pamoja na nani.'),
  ),
  ...section(
    'Wadau',
    ask('Nani anashiriki, nani anashauriwa, nani anakosekana na jinsi watakavyofikiwa.'),
    emptyTable(['Shirika', 'Jukumu', 'Jinsi linavyoshiriki'], 3),
  ),
  ...section(
    'Mpango kazi',
    ask('Shughuli kwa kila wiki, pamoja na ripoti ya mradi ambayo kila moja inaelekea.'),
    emptyTable(['Shughuli', 'Kuanzia', 'Hadi', 'Ripoti ya mradi'], 4),
  ),
  ...section(
    'Ripoti za mradi',
    emptyTable(['Ripoti ya mradi', 'Lugha', 'Tarehe ya mwisho', 'Kibali kutoka kwa'], 4),
    ask('Kila ripoti ya mradi itakuwa na nini, na isizidi kurasa ngapi.'),
  ),
  ...section(
    'Hatari na dhana',
    ask('Nini kinaweza kwenda vibaya na nini kitafanywa wakati huo.'),
    emptyTable(['Hatari', 'Uwezekano', 'Hatua za kuchukua'], 3),
  ),
  ...section(
    'Maadili na ulinzi wa taarifa binafsi',
    locked(dataProtection),
    ask('Ridhaa, utunzaji salama, ufutaji.'),
  ),
  ...optionalAnnex('Nyaraka zilizopitiwa', ask('Orodhesha nyaraka pamoja na tarehe zake.')),
  ...requiredAnnex(
    'Muundo unaopendekezwa wa ripoti kuu',
    ask('Vichwa vya habari, na sentensi moja kuhusu kila kimoja kitakuwa na nini.'),
  ),
  ...optionalAnnex('Watu watakaohojiwa', emptyTable(['Shirika', 'Wadhifa', 'Mada'], 4)),
  ...optionalAnnex('Mwongozo wa mahojiano', ask('Maswali kwa mpangilio yatakavyoulizwa.')),
];
