import { annex, definition, heading, provision, title } from '../build.ts';
import type { Draft } from '../build.ts';
import { prompt } from './prompt.ts';

export const guidelinesTemplate: readonly Draft[] = [
  title('Regional guidelines'),
  heading(1, 'Introduction'),
  provision(2, 'These guidelines help [who] to [what].'),
  prompt('Say why the guidelines were made, who asked for them and how they were agreed.'),
  heading(1, 'Scope and status'),
  provision(2, 'These guidelines are not binding. Where national law differs, national law applies.'),
  heading(1, 'Definitions'),
  provision(2, 'In these guidelines:'),
  definition('[term]', 'means [meaning].'),
  heading(1, 'Guiding principles'),
  provision(2, 'Respect for human rights. [Say what it asks of an officer.]'),
  provision(2, 'Proportionality. [Say what it asks of an officer.]'),
  provision(2, 'Co-operation between agencies. [Say what it asks of an officer.]'),
  heading(1, 'Guidance'),
  heading(2, '[First subject]'),
  provision(3, 'Authorities should [action], so that [result].'),
  heading(2, '[Second subject]'),
  provision(3, 'Authorities should [action], so that [result].'),
  heading(1, 'Implementation'),
  provision(2, 'Each agency names a focal point and includes these guidelines in its training.'),
  heading(1, 'Monitoring and review'),
  provision(2, 'The working group reviews these guidelines every [24] months.'),
  annex('Checklist for officers'),
  prompt('One page that an officer can carry.'),
];
