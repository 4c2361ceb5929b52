import { definition, heading, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const guidelinesTemplate: TemplateDraft = [
  title('Miongozo ya kikanda'),
  ...section(
    'Utangulizi',
    provision(2, 'Miongozo hii inawasaidia [nani] katika [nini].'),
    ask('Eleza kwa nini miongozo ilitayarishwa, nani aliiomba na jinsi ilivyokubaliwa.'),
  ),
  ...section(
    'Upeo na hadhi',
    locked(
      provision(
        2,
        'Miongozo hii si ya lazima kisheria. Pale ambapo sheria ya nchi inatofautiana nayo, sheria ya nchi ndiyo itakayotumika.',
      ),
    ),
    askProvision(2, 'Eleza miongozo inahusu mashauri gani na mamlaka zipi.'),
  ),
  ...section(
    'Fasili',
    provision(2, 'Katika miongozo hii:'),
    definition('[istilahi]', 'maana yake ni [fasili].'),
    ask('Tumia istilahi za mikataba ya kimataifa; pale ambapo kanda hutumia nyingine, eleza hivyo.'),
  ),
  ...section(
    'Misingi',
    provision(2, 'Kuheshimu haki za binadamu. [Eleza inavyomtaka afisa afanye.]'),
    provision(2, 'Uwiano. [Eleza unavyomtaka afisa afanye.]'),
    provision(2, 'Ushirikiano kati ya taasisi. [Eleza unavyomtaka afisa afanye.]'),
    askProvision(2, 'Eleza afisa anatakiwa afanye nini kwa kuzingatia jinsia, umri na uhitaji wa ulinzi.'),
  ),
  ...section(
    'Mwongozo',
    heading(2, '[Mada ya kwanza]'),
    provision(3, 'Mamlaka zinapaswa [tendo], ili [matokeo].'),
    heading(2, '[Mada ya pili]'),
    provision(3, 'Mamlaka zinapaswa [tendo], ili [matokeo].'),
    heading(2, 'Msaada kwa waathiriwa na mashahidi'),
    askProvision(3, 'Eleza nani anaitwa, nini kinatolewa siku ya kwanza na nani anaendelea kuwasiliana nao.'),
    heading(2, 'Kubadilishana taarifa'),
    askProvision(3, 'Eleza taarifa zipi zinaweza kutolewa, kwa nani na kwa haraka gani, na zipi kamwe.'),
  ),
  ...section(
    'Utekelezaji',
    provision(2, 'Kila taasisi inateua mratibu na kuijumuisha miongozo hii katika mafunzo yake.'),
  ),
  ...section(
    'Ufuatiliaji na mapitio',
    provision(2, 'Kikundi kazi kinaipitia miongozo hii kila baada ya miezi [24].'),
  ),
  ...optionalAnnex('Orodha ya ukaguzi kwa maafisa', ask('Ukurasa mmoja ambao afisa anaweza kuubeba.')),
  ...optionalAnnex('Vyanzo', ask('Mikataba, sheria na utendaji bora ambao miongozo hii imejengwa juu yake.')),
];
