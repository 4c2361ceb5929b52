import { annex, definition, heading, item, provision, step, table, title } from '../build.ts';
import type { Draft } from '../build.ts';
import { prompt } from './prompt.ts';

export const sopTemplate: readonly Draft[] = [
  title('Standard operating procedure'),
  heading(1, 'Purpose'),
  provision(2, 'This procedure sets out how the agencies at the border post work together to [purpose].'),
  prompt(
    'Say in one or two sentences what will be different at the post when everyone follows this procedure.',
  ),
  heading(1, 'Scope'),
  provision(2, 'This procedure applies to [posts: land, air, maritime] and to [agencies].'),
  provision(2, 'It does not apply to [what is left out, and which instrument governs it].'),
  heading(1, 'Legal basis'),
  provision(2, 'This procedure is issued under [act, section] and read together with [instruments].'),
  heading(1, 'Definitions'),
  provision(2, 'In this procedure:'),
  definition('agency', 'means an authority with a function at the border post;'),
  definition('lead agency', 'means the agency that directs the operation at a given step.'),
  prompt('Define only words that are used below in a sense of their own.'),
  heading(1, 'Roles and responsibilities'),
  table(
    ['Agency', 'Responsible for', 'Officer in charge'],
    [
      ['[Agency]', '[Task]', '[Function, not a name]'],
      ['[Agency]', '[Task]', '[Function, not a name]'],
    ],
  ),
  heading(1, 'Procedure'),
  prompt('One action, one actor and one time limit per step. Begin with what starts the procedure.'),
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
  heading(1, 'Communication and escalation'),
  provision(
    2,
    'Where agencies disagree, the officers in charge settle the matter within [time]. If they cannot, they refer it to:',
  ),
  item('the post management committee; and then'),
  item('the Border Management Secretariat.'),
  heading(1, 'Records and data protection'),
  provision(2, 'Each agency keeps the records named in the steps for [period].'),
  provision(2, 'Personal data are shared only for the purposes of this procedure and under [law].'),
  heading(1, 'Monitoring and review'),
  provision(
    2,
    'The working group reviews this procedure every [12] months and after every serious incident.',
  ),
  annex('Forms'),
  prompt('Insert the forms and registers that the steps name.'),
  annex('Contact points'),
  table(['Agency', 'Function', 'Telephone', 'E-mail'], [['[Agency]', '[Function]', '[Number]', '[Address]']]),
];
