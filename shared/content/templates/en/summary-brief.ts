import { title } from '../../build.ts';
import { ask, optionalSection, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const summaryBriefTemplate: TemplateDraft = [
  title('Summary brief'),
  ...section('The issue', ask('Two or three sentences that a minister will read.')),
  ...section(
    'What we found',
    ask('The first finding, with one figure.', 'item'),
    ask('The second finding, with one figure.', 'item'),
    ask('The third finding, with one figure.', 'item'),
  ),
  ...section(
    'What we propose',
    ask('The first proposal, with its cost and its gain.', 'item'),
    ask('The second proposal, with its cost and its gain.', 'item'),
    ask('The third proposal, with its cost and its gain.', 'item'),
  ),
  ...section('Decision asked', ask('What the reader is asked to decide, and by when.')),
  ...optionalSection('Where to read more', ask('The full report, its date, and whom to call.')),
];
