import { heading, title } from '../../build.ts';
import { ask, emptyTable, optionalAnnex, requiredAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

const inSession = 'Mada, hoja kuu zilizojadiliwa, hoja zisizokubaliwa, hitimisho.';

export const workshopReportTemplate: TemplateDraft = [
  title('Ripoti ya warsha'),
  ...section('Muhtasari', ask('Warsha ilitarajiwa kufanya nini na iliamua nini, kwa aya moja.')),
  ...section(
    'Malengo na mbinu',
    ask('Washiriki walipaswa kujua au kuamua nini mwishoni, na jinsi vikao vilivyowafikisha hapo.'),
  ),
  ...section(
    'Washiriki',
    ask('Idadi kwa jinsia, taasisi na nchi; nani alialikwa na hakuja. Orodha ni kiambatisho.'),
    emptyTable(['Nchi au taasisi', 'Wanawake', 'Wanaume', 'Jumla'], 4),
  ),
  ...section('Ufunguzi', ask('Nani alizungumza na nini kilisemwa, kwa mistari michache.')),
  ...section(
    'Vikao',
    heading(2, '[Kikao cha kwanza]'),
    ask(inSession),
    heading(2, '[Kikao cha pili]'),
    ask(inSession),
  ),
  ...section(
    'Hitimisho na mapendekezo',
    ask('Washiriki walikubaliana nini, kwa maneno yao pale yalipoandikwa.'),
  ),
  ...section(
    'Maamuzi na hatua zinazofuata',
    emptyTable(['Uamuzi', 'Mhusika', 'Tarehe ya mwisho'], 4),
    ask('Njia hadi mkutano ujao.'),
  ),
  ...section('Tathmini', ask('Washiriki walisema nini kuhusu warsha; vyeti vilivyotolewa.')),
  ...requiredAnnex('Ajenda', ask('Ajenda kama ilivyofuatwa.')),
  ...optionalAnnex('Orodha ya washiriki', emptyTable(['Jina', 'Wadhifa', 'Taasisi', 'Nchi'], 4)),
];
