import { definition, heading, paragraph, part, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, required, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const modelLawTemplate: TemplateDraft = [
  title('Sheria kielelezo ya [mada]'),
  paragraph(
    'SHERIA ya [jina refu: kuupa mkataba nguvu ya kisheria, kuweka makosa na kuhusu mambo yanayohusiana na hayo].',
  ),
  required(part('Masharti ya utangulizi')),
  ...section(
    'Jina fupi na kuanza kutumika',
    provision(2, 'Sheria hii itaitwa Sheria ya [mada].'),
    provision(
      2,
      'Sheria hii itaanza kutumika tarehe ambayo Waziri ataiteua kwa tangazo katika Gazeti la Serikali.',
    ),
  ),
  ...section(
    'Tafsiri',
    provision(2, 'Katika Sheria hii, isipokuwa kama muktadha utahitaji vinginevyo:'),
    definition('mamlaka husika', 'maana yake ni mamlaka iliyoteuliwa chini ya kifungu cha [namba];'),
    definition('Waziri', 'maana yake ni Waziri mwenye dhamana ya [mada].'),
    ask(
      'Hifadhi fasili za mkataba ambao sheria inaupa nguvu; ongeza zile tu ambazo matini iliyo hapa chini inazitumia.',
    ),
  ),
  ...section(
    'Madhumuni na misingi',
    provision(2, 'Madhumuni ya Sheria hii ni:'),
    provision(3, 'kuzuia na kupambana na [tendo];'),
    provision(3, 'kulinda haki za [watu]; na'),
    provision(3, 'kukuza ushirikiano kati ya Nchi Wanachama.'),
  ),
  ...section(
    'Matumizi',
    provision(
      2,
      'Sheria hii inatumika kwa kosa lililotendwa lote au sehemu yake ndani ya eneo la nchi, na [upanuzi].',
    ),
    askProvision(
      2,
      'Eleza sheria inafika wapi: vyombo vya majini na ndege za nchi, raia walio nje, vitendo vyenye athari ndani ya nchi.',
    ),
  ),
  ...section(
    'Haki na wajibu unaohifadhiwa',
    locked(
      provision(
        2,
        'Hakuna chochote katika Sheria hii kitakachoathiri haki, wajibu na majukumu ya Nchi na ya watu binafsi chini ya sheria ya kimataifa, ikiwemo sheria ya kimataifa ya kibinadamu, sheria ya kimataifa ya haki za binadamu na, hususan, Mkataba wa mwaka 1951 na Itifaki ya mwaka 1967 kuhusu Hadhi ya Wakimbizi na kanuni ya kutorudishwa kwa nguvu (non-refoulement).',
      ),
    ),
  ),
  required(part('Makosa')),
  heading(1, '[Kosa kuu]'),
  provision(
    2,
    'Mtu anatenda kosa endapo, kwa makusudi na ili apate manufaa ya kifedha au manufaa mengine ya mali, [tendo].',
  ),
  provision(
    2,
    'Mtu anayetenda kosa chini ya kifungu kidogo cha (1) atawajibika, akipatikana na hatia, kwa [adhabu].',
  ),
  heading(1, 'Makosa yenye uzito zaidi'),
  provision(2, 'Kosa litahesabiwa kuwa na uzito zaidi endapo:'),
  provision(3, 'maisha au usalama wa mtu uliwekwa hatarini; au'),
  provision(3, 'kosa lilitendwa na kundi la uhalifu wa kupangwa.'),
  heading(1, 'Jaribio na ushiriki'),
  provision(
    2,
    'Mtu anayejaribu kutenda kosa, anayelipanga, anayeliongoza au anayeshiriki katika kulitenda anatenda kosa hilo.',
  ),
  heading(1, 'Wajibu wa watu wa kisheria'),
  provision(
    2,
    'Mtu wa kisheria atawajibika kwa kosa lililotendwa kwa niaba yake na mtu aliye na nafasi ya uongozi.',
  ),
  ...section(
    'Watu wasiowajibika',
    provision(
      2,
      'Mtu hatawajibika chini ya Sheria hii kwa sababu tu ya kuwa mlengwa wa tendo lililotajwa katika kifungu cha [namba].',
    ),
    askProvision(2, 'Eleza makosa hayawagusi akina nani: wanafamilia, msaada wa kibinadamu usio na faida.'),
  ),
  required(part('Ulinzi na msaada')),
  heading(1, 'Ulinzi wa waathiriwa na mashahidi'),
  provision(
    2,
    'Mamlaka husika inachukua hatua zinazohitajika kuwalinda [watu] bila kujali hadhi yao ya kisheria.',
  ),
  askProvision(2, 'Eleza watoto, na wanawake walio hatarini, wanastahili nini zaidi ya hapo.'),
  required(part('Upelelezi na ushirikiano')),
  heading(1, 'Mamlaka ya maafisa'),
  provision(2, 'Afisa aliyeidhinishwa anaweza, akiwa na sababu za msingi za kushuku, [mamlaka].'),
  heading(1, 'Ushirikiano na Nchi nyingine'),
  provision(
    2,
    'Mamlaka husika inaweza kubadilishana taarifa na mamlaka kama hiyo ya Nchi Mwanachama nyingine.',
  ),
  askProvision(2, 'Eleza taarifa binafsi zinatoka nje ya nchi kwa ulinzi upi.'),
  required(part('Taasisi')),
  heading(1, 'Mamlaka husika'),
  provision(2, 'Waziri anateua mamlaka husika na kuchapisha jina lake katika Gazeti la Serikali.'),
  required(part('Masharti ya mwisho')),
  heading(1, 'Kanuni'),
  provision(2, 'Waziri anaweza kutunga kanuni kwa ajili ya utekelezaji wa Sheria hii.'),
  heading(1, 'Kufutwa kwa sheria'),
  provision(2, 'Sheria zilizoorodheshwa katika kiambatisho zinafutwa kwa kiwango kilichotajwa humo.'),
  ...optionalAnnex('Sheria zinazofutwa', ask('Orodhesha kila sheria na kiwango inachofutwa.')),
  ...optionalAnnex(
    'Maelezo kwa watunga sheria',
    ask('Kwa kila sehemu: ibara ya mkataba inayopewa nguvu, na nini Nchi inaweza kuamua kwa namna nyingine.'),
  ),
];
