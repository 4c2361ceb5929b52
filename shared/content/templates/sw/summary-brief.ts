import { title } from '../../build.ts';
import { ask, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const summaryBriefTemplate: TemplateDraft = [
  title('Muhtasari'),
  ...section('Suala', ask('Sentensi mbili au tatu ambazo waziri atazisoma.')),
  ...section(
    'Tulichobaini',
    ask('Jambo la kwanza tulilobaini, na takwimu moja.', 'item'),
    ask('Jambo la pili tulilobaini, na takwimu moja.', 'item'),
    ask('Jambo la tatu tulilobaini, na takwimu moja.', 'item'),
  ),
  ...section(
    'Tunachopendekeza',
    ask('Pendekezo la kwanza, na gharama yake na faida yake.', 'item'),
    ask('Pendekezo la pili, na gharama yake na faida yake.', 'item'),
    ask('Pendekezo la tatu, na gharama yake na faida yake.', 'item'),
  ),
  ...section('Uamuzi unaoombwa', ask('Msomaji anaombwa kuamua nini, na kufikia lini.')),
  ...optionalSection('Pa kusoma zaidi', ask('Ripoti kamili, tarehe yake na nani wa kumpigia simu.')),
];
