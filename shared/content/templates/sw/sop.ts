import { definition, heading, item, provision, step, table, title } from '../../build.ts';
import { ask, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const sopTemplate: TemplateDraft = [
  title('Utaratibu sanifu wa uendeshaji'),
  ...section(
    'Madhumuni',
    provision(
      2,
      'Utaratibu huu unaeleza jinsi taasisi zilizo katika kituo cha mpaka zinavyofanya kazi pamoja ili [madhumuni].',
    ),
    ask('Eleza kwa sentensi moja au mbili nini kitabadilika kituoni kila mmoja atakapofuata utaratibu huu.'),
  ),
  ...section(
    'Upeo',
    provision(
      2,
      'Utaratibu huu unatumika katika [vituo: vya nchi kavu, vya anga, vya majini] na kwa [taasisi].',
    ),
    provision(2, 'Hautumiki kwa [kisichohusika, na hati inayokisimamia].'),
  ),
  ...section(
    'Msingi wa kisheria',
    provision(2, 'Utaratibu huu umetolewa chini ya [sheria, kifungu] na usomwe pamoja na [hati nyingine].'),
    locked(
      provision(
        2,
        'Hakuna chochote katika utaratibu huu kinachopunguza haki za mtu yeyote chini ya sheria ya kimataifa ya haki za binadamu na ya wakimbizi, hususan ulinzi dhidi ya kurudishwa mahali ambapo mtu huyo angekuwa hatarini.',
      ),
    ),
  ),
  ...section(
    'Fasili',
    provision(2, 'Katika utaratibu huu:'),
    definition('taasisi', 'maana yake ni mamlaka yenye jukumu katika kituo cha mpaka;'),
    definition('taasisi kiongozi', 'maana yake ni taasisi inayoongoza shughuli katika hatua fulani.'),
    ask('Fasili maneno yale tu yanayotumika hapa chini kwa maana mahususi.'),
  ),
  ...section(
    'Majukumu na wajibu',
    table(
      ['Taasisi', 'Inawajibika kwa', 'Afisa mhusika'],
      [
        ['[Taasisi]', '[Kazi]', '[Wadhifa, si jina]'],
        ['[Taasisi]', '[Kazi]', '[Wadhifa, si jina]'],
      ],
    ),
  ),
  ...section(
    'Utaratibu',
    ask('Tendo moja, mhusika mmoja na muda mmoja kwa kila hatua. Anza na kinachoanzisha utaratibu.'),
    heading(2, 'Kabla ya kuwasili'),
    step('Pokea taarifa ya mapema na ufungue jalada.', {
      actor: '[Taasisi]',
      timeLimit: '[Dakika 15]',
      record: '[Fomu]',
    }),
    step('Zijulishe taasisi nyingine zilizo kituoni.', { actor: '[Taasisi]', timeLimit: '[Muda]' }),
    heading(2, 'Wakati wa kuwasili'),
    step('Kagua hati.', { actor: '[Taasisi]', timeLimit: '[Muda]', record: '[Rejista]' }),
    step('Amua kama ukaguzi wa pamoja unahitajika.', { actor: '[Taasisi kiongozi]', timeLimit: '[Muda]' }),
    heading(2, 'Baada ya kuruhusiwa kupita'),
    step('Andika matokeo na ufunge jalada.', {
      actor: '[Taasisi]',
      timeLimit: '[Muda]',
      record: '[Rejista]',
    }),
  ),
  ...section(
    'Mawasiliano na rufaa',
    provision(
      2,
      'Taasisi zisipokubaliana, maafisa wahusika wanalitatua suala hilo ndani ya [muda]. Wasipoweza, wanalipeleka kwa:',
    ),
    item('kamati ya usimamizi wa kituo; na kisha'),
    item('Sekretarieti ya Usimamizi wa Mipaka.'),
  ),
  ...section(
    'Makabidhiano ya kazi',
    provision(
      2,
      'Afisa anayeondoka kituoni anamkabidhi kwa maandishi afisa anayekuja: majalada yaliyo wazi, funguo na ruhusa za kuingia, na mambo yanayosubiri taasisi nyingine.',
    ),
    ask('Eleza jinsi maafisa wageni kituoni wanavyoelekezwa kuhusu utaratibu huu.'),
  ),
  ...section(
    'Kumbukumbu na ulinzi wa taarifa binafsi',
    provision(2, 'Kila taasisi inatunza kumbukumbu zilizotajwa katika hatua kwa [kipindi].'),
    provision(2, 'Taarifa binafsi zinatolewa kwa madhumuni ya utaratibu huu tu na kwa mujibu wa [sheria].'),
  ),
  ...optionalSection(
    'Watu wanaohitaji ulinzi',
    ask(
      'Eleza jinsi maafisa wanavyowatambua na kuwapa rufaa watoto wasio na msindikizaji, waathiriwa wa usafirishaji haramu wa binadamu na waomba hifadhi.',
    ),
  ),
  ...section(
    'Ufuatiliaji na mapitio',
    provision(
      2,
      'Kikundi kazi kinaupitia utaratibu huu kila baada ya miezi [12] na baada ya kila tukio kubwa.',
    ),
  ),
  ...optionalAnnex('Fomu', ask('Weka fomu na rejista ambazo hatua zinazitaja.')),
  ...optionalAnnex(
    'Watu wa kuwasiliana nao',
    table(['Taasisi', 'Wadhifa', 'Simu', 'Barua pepe'], [['[Taasisi]', '[Wadhifa]', '[Namba]', '[Anwani]']]),
  ),
];
