import { definition, heading, item, provision, step, table, title } from '../../build.ts';
import { ask, locked, optionalAnnex, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const sopTemplate: TemplateDraft = [
  title('Standard operating procedure'),
  ...section(
    'Purpose',
    provision(2, 'This procedure sets out how the agencies at the border post work together to [purpose].'),
    ask(
      'Say in one or two sentences what will be different at the post when everyone follows this procedure.',
    ),
  ),
  ...section(
    'Scope',
    provision(2, 'This procedure applies to [posts: land, air, maritime] and to [agencies].'),
    provision(2, 'It does not apply to [what is left out, and which instrument governs it].'),
  ),
  ...section(
    'Legal basis',
    provision(2, 'This procedure is issued under [act, section] and read together with [instruments].'),
    locked(
      provision(
        2,
        'Nothing in this procedure limits the rights of any person under international human rights and refugee law, in particular the protection against return to a place where the person would be in danger.',
      ),
    ),
  ),
  ...section(
    'Definitions',
    provision(2, 'In this procedure:'),
    definition('agency', 'means an authority with a function at the border post;'),
    definition('lead agency', 'means the agency that directs the operation at a given step.'),
    ask('Define only words that are used below in a sense of their own.'),
  ),
  ...section(
    'Roles and responsibilities',
    table(
      ['Agency', 'Responsible for', 'Officer in charge'],
      [
        ['[Agency]', '[Task]', '[Function, not a name]'],
        ['[Agency]', '[Task]', '[Function, not a name]'],
      ],
    ),
  ),
  ...section(
    'Procedure',
    ask('One action, one actor and one time limit per step. Begin with what starts the procedure.'),
    heading(2, 'Before arrival'),
    step('Receive the advance notice and open a file.', {
      actor: '[Agency]',
      timeLimit: '[15 minutes]',
      record: '[Form]',
    }),
    step('Tell the other agencies at the post.', { actor: '[Agency]', timeLimit: '[Time]' }),
    heading(2, 'On arrival'),
    step('Examine the documents.', { actor: '[Agency]', timeLimit: '[Time]', record: '[Register]' }),
    step('Decide whether a joint inspection is needed.', { actor: '[Lead agency]', timeLimit: '[Time]' }),
    heading(2, 'After clearance'),
    step('Record the outcome and release the file.', {
      actor: '[Agency]',
      timeLimit: '[Time]',
      record: '[Register]',
    }),
  ),
  ...section(
    'Communication and escalation',
    provision(
      2,
      'Where agencies disagree, the officers in charge settle the matter within [time]. If they cannot, they refer it to:',
    ),
    item('the post management committee; and then'),
    item('the Border Management Secretariat.'),
  ),
  ...section(
    'Handover of duties',
    provision(
      2,
      'An officer who leaves the post hands over in writing to the officer who comes: open files, keys and access, matters pending with other agencies.',
    ),
    ask('Say how officers and recruits who are new to the post are introduced to this procedure.'),
  ),
  ...section(
    'Records and data protection',
    provision(2, 'Each agency keeps the records named in the steps for [period].'),
    provision(2, 'Personal data are shared only for the purposes of this procedure and under [law].'),
  ),
  ...optionalSection(
    'Persons who need protection',
    ask(
      'Say how officers recognize and refer children without company, victims of trafficking and persons who ask for asylum.',
    ),
  ),
  ...section(
    'Monitoring and review',
    provision(
      2,
      'The working group reviews this procedure every [12] months and after every serious incident.',
    ),
  ),
  ...optionalAnnex('Forms', ask('Insert the forms and registers that the steps name.')),
  ...optionalAnnex(
    'Contact points',
    table(
      ['Agency', 'Function', 'Telephone', 'E-mail'],
      [['[Agency]', '[Function]', '[Number]', '[Address]']],
    ),
  ),
];
