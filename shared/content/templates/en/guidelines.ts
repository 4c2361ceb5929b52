import { definition, heading, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const guidelinesTemplate: TemplateDraft = [
  title('Regional guidelines'),
  ...section(
    'Introduction',
    provision(2, 'These guidelines help [who] to [what].'),
    ask('Say why the guidelines were made, who asked for them and how they were agreed.'),
  ),
  ...section(
    'Scope and status',
    locked(
      provision(2, 'These guidelines are not binding. Where national law differs, national law applies.'),
    ),
    askProvision(2, 'Say to which cases and which authorities they speak.'),
  ),
  ...section(
    'Definitions',
    provision(2, 'In these guidelines:'),
    definition('[term]', 'means [meaning].'),
    ask('Use the words of the international instruments; where a region uses others, say so.'),
  ),
  ...section(
    'Guiding principles',
    provision(2, 'Respect for human rights. [Say what it asks of an officer.]'),
    provision(2, 'Proportionality. [Say what it asks of an officer.]'),
    provision(2, 'Co-operation between agencies. [Say what it asks of an officer.]'),
    askProvision(2, 'Say what attention to gender, age and vulnerability asks of an officer.'),
  ),
  ...section(
    'Guidance',
    heading(2, '[First subject]'),
    provision(3, 'Authorities should [action], so that [result].'),
    heading(2, '[Second subject]'),
    provision(3, 'Authorities should [action], so that [result].'),
    heading(2, 'Assistance to victims and witnesses'),
    askProvision(3, 'Say who is called, what is offered on the first day, and who stays in touch.'),
    heading(2, 'Sharing of information'),
    askProvision(3, 'Say what may be shared with whom, how fast, and what never.'),
  ),
  ...section(
    'Implementation',
    provision(2, 'Each agency names a focal point and includes these guidelines in its training.'),
  ),
  ...section(
    'Monitoring and review',
    provision(2, 'The working group reviews these guidelines every [24] months.'),
  ),
  ...optionalAnnex('Checklist for officers', ask('One page that an officer can carry.')),
  ...optionalAnnex('Sources', ask('Instruments, laws and good practices that the guidelines build on.')),
];
