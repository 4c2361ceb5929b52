/** One norm and one deliverable as the publisher gets them: an SOP with three signatures and two silent delegations. */
import {
  annex,
  bold,
  buildContent,
  countedIds,
  definition,
  heading,
  italic,
  item,
  lineBreak,
  link,
  note,
  pageBreak,
  paragraph,
  provision,
  step,
  table,
  title,
  underline,
} from '../../../shared/content/build.ts';
import { numberingData, numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { EventActor } from '../../../shared/domain/actor.ts';
import type { Position } from '../../../shared/domain/decisions.ts';
import type {
  DocumentState,
  EndorsementState,
  PositionState,
} from '../../../shared/domain/document-state.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DelegationId, PersonId } from '../../../shared/domain/ids.ts';
import type { Publication } from '../../../server/ports/publisher.ts';

export const sampleDigest = 'a3f5c1d29e08b7461f2d3c4b5a69788796a5b4c3d2e1f0091827364554637281';
const cutAt = '2026-11-02T08:15:00.000Z';
const statement = 'We endorse version 4 of Joint Border Control at Namanga.';

const secretariat: EventActor = {
  kind: 'person',
  personId: asId<PersonId>('person-amina'),
  name: 'Amina Wanjirũ Otieno',
  role: 'secretariat',
  delegationId: null,
  delegationName: null,
};

const delegations = [
  'Kenya Revenue Authority, Customs',
  'Directorate of Immigration Services',
  'Kenya Coast Guard Service',
  'Port Health Services',
  'Kenya Plant Health Inspectorate',
].map((name, index) => ({ id: asId<DelegationId>(`delegation-${index}`), name }));

export function sampleContent(): TextContent {
  return buildContent(countedIds(), [
    title('Joint Border Control at Namanga'),
    heading(1, 'Purpose and scope'),
    provision(2, 'This procedure sets out how the agencies at the border post work as one desk.'),
    provision(2, [
      'It applies to ',
      bold('persons'),
      ', ',
      italic('goods'),
      ' and ',
      underline('conveyances'),
      '; see the ',
      link('East African Community protocol', 'https://example.org/protocol?a=1&b=2'),
      '.',
    ]),
    heading(2, 'Words used'),
    definition('Lead officer', 'means the officer whom the shift roster names as answerable for the desk.'),
    definition('Wananchi', 'na mizigo yao: ng’ombe, mbuzi na ngamia; Gĩkũyũ, élève, œuvre, ŵ Ŵ, العربية.'),
    heading(1, 'Inspection of a vehicle'),
    paragraph('Every vehicle that is referred to secondary inspection passes the following steps.'),
    step('Stop the vehicle at the line and ask the driver for the documents of vehicle and load.', {
      actor: 'Traffic officer',
      timeLimit: '2 minutes',
      record: 'Gate log, form BM-7',
    }),
    step('Compare seals, weight and declaration.', { actor: 'Customs officer', timeLimit: '10 minutes' }),
    note('A seal that is broken is never replaced before it has been photographed.'),
    provision(2, ['The officer records:', lineBreak, 'time, place and names.']),
    provision(3, 'Each agency keeps its own copy.'),
    item('passport or border pass;'),
    item('yellow fever certificate, where it is required;', 2),
    table(
      ['Post', 'Hours', 'Lead agency'],
      [
        ['Namanga', 'Open day and night', 'Customs'],
        ['Loitokitok', '06:00 – 18:00', 'Immigration'],
      ],
    ),
    pageBreak(),
    annex('Form for the handover of goods'),
    paragraph('The form is signed by both officers.'),
  ]);
}

type Signed = { readonly index: number; readonly position: Position; readonly reason?: string };

function sign({ index, position, reason = '' }: Signed): PositionState {
  const delegation = delegations[index] ?? { id: asId<DelegationId>('delegation-x'), name: 'Nobody' };
  const at = `2026-11-1${index}T06:42:17.250Z`;
  return {
    delegationId: delegation.id,
    position,
    reason,
    clauseId: null,
    clauseNumber: reason === '' ? null : '2.1',
    evidence: index === 2 ? 'Letter KCGS/14 of 11 November 2026' : null,
    at,
    by: secretariat,
    signature: {
      personId: asId<PersonId>(`person-${index}`),
      name: ['Grace Njeri Kamau', 'Abdi Hassan Warsame', 'Cdr Peter Ochieng'][index] ?? 'Someone Else',
      title: ['Chief Customs Officer', 'Principal Immigration Officer', 'Commander, South Rift'][index] ?? '',
      delegationName: delegation.name,
      meaning: 'Position of the delegation on the text as a whole',
      statement,
      at,
      version: 4,
      digest: sampleDigest,
      reauthentication: index === 0 ? 'password-and-second-factor' : 'password',
    },
  };
}

const endorsement: EndorsementState = {
  version: 4,
  digest: sampleDigest,
  eligible: delegations,
  rule: 'two-thirds',
  quorum: 3,
  deadline: '2026-11-20T14:00:00.000Z',
  isSilence: true,
  statement,
  openedAt: '2026-11-03T07:00:00.000Z',
  positions: [
    sign({ index: 0, position: 'object', reason: 'Superseded by the next.' }),
    sign({ index: 0, position: 'endorse' }),
    sign({ index: 1, position: 'endorse-with-reservation', reason: 'Ten minutes are short at night.' }),
    sign({ index: 2, position: 'no-objection' }),
  ],
  notices: [],
  closed: { at: '2026-11-20T14:00:00.000Z', outcome: 'endorsed', sentence: 'Endorsed.' },
};

const norm: DocumentState = {
  id: asId('document-namanga'),
  seq: 40,
  lastHash: sampleDigest,
  projectId: asId('project-kenya'),
  title: 'Joint Border Control at Namanga',
  kind: 'sop',
  profile: 'norm',
  scheme: 'sop',
  numbering: null,
  keptFrom: null,
  language: 'en',
  isConfidential: false,
  translationOf: null,
  translations: [],
  confirmations: new Map(),
  isTemplate: false,
  guides: [],
  pageLimit: null,
  edition: 1,
  stage: 'published',
  stageSince: '2026-11-21T09:00:00.000Z',
  createdAt: '2026-09-01T09:00:00.000Z',
  drafters: new Set(),
  versions: [
    {
      number: 4,
      digest: sampleDigest,
      name: 'For endorsement',
      note: '',
      reason: 'endorsement',
      stage: 'validated',
      edition: 1,
      at: cutAt,
      by: secretariat,
    },
  ],
  rounds: [],
  threads: new Map(),
  amendments: new Map(),
  attachments: new Map(),
  validations: [],
  endorsements: [endorsement],
  clearances: [],
  publications: [
    {
      edition: 1,
      version: 4,
      digest: sampleDigest,
      slug: 'joint-border-control',
      at: '2026-11-21T21:30:00.000Z',
      supersededAt: null,
    },
  ],
  withdrawnFrom: null,
};

const cleared: Partial<DocumentState> = {
  kind: 'mapping-report',
  profile: 'deliverable',
  scheme: 'report',
  stage: 'cleared',
  endorsements: [],
  publications: [],
  clearances: [
    {
      version: 4,
      digest: sampleDigest,
      submittedAt: cutAt,
      closed: {
        at: '2026-11-05T12:00:00.000Z',
        outcome: 'cleared',
        note: 'Ready to be sent.',
        by: secretariat,
      },
    },
  ],
};

/** The norm, published. */
export function samplePublication(
  change: Partial<DocumentState> = {},
  content: TextContent = sampleContent(),
): Publication {
  const state = { ...norm, ...change };
  return {
    state,
    content,
    images: new Map(),
    numbering: numberingData(numberingRules({ scheme: state.scheme, language: state.language })),
    projectName: 'Kenya: coordinated border management',
    timeZone: 'Africa/Nairobi',
    languages: null,
    earlier: [],
    version: 4,
    digest: sampleDigest,
  };
}

export const sampleDeliverable = (): Publication => samplePublication(cleared);
