import { definition, heading, paragraph, part, provision, title } from '../../build.ts';
import { ask, askProvision, locked, optionalAnnex, required, section } from '../template-draft.ts';
import type { TemplateDraft } from '../template-draft.ts';

export const modelLawTemplate: TemplateDraft = [
  title('Model [subject] Act'),
  paragraph(
    'AN ACT to [long title: give effect to the instrument, provide for the offences and for connected matters].',
  ),
  required(part('Preliminary')),
  ...section(
    'Short title and commencement',
    provision(2, 'This Act may be cited as the [subject] Act.'),
    provision(2, 'This Act comes into force on a day appointed by the Minister by notice in the Gazette.'),
  ),
  ...section(
    'Interpretation',
    provision(2, 'In this Act, unless the context otherwise requires:'),
    definition('competent authority', 'means the authority designated under section [number];'),
    definition('Minister', 'means the Minister responsible for [subject].'),
    ask(
      'Keep the definitions of the instrument that the law gives effect to; add only what the text below uses.',
    ),
  ),
  ...section(
    'Purpose and principles',
    provision(2, 'The purpose of this Act is:'),
    provision(3, 'to prevent and combat [conduct];'),
    provision(3, 'to protect the rights of [persons]; and'),
    provision(3, 'to promote co-operation between Member States.'),
  ),
  ...section(
    'Application',
    provision(
      2,
      'This Act applies to an offence committed in whole or in part within the territory, and [extension].',
    ),
    askProvision(
      2,
      'Say how far the law reaches: vessels and aircraft of the State, nationals abroad, acts with effect in the territory.',
    ),
  ),
  ...section(
    'Savings',
    locked(
      provision(
        2,
        'Nothing in this Act affects the rights, obligations and responsibilities of States and individuals under international law, including international humanitarian law, international human rights law and, in particular, the 1951 Convention and the 1967 Protocol relating to the Status of Refugees and the principle of non-refoulement.',
      ),
    ),
  ),
  required(part('Offences')),
  heading(1, '[Principal offence]'),
  provision(
    2,
    'A person commits an offence who intentionally and in order to obtain a financial or other material benefit [conduct].',
  ),
  provision(2, 'A person who commits an offence under subsection (1) is liable on conviction to [penalty].'),
  heading(1, 'Aggravated offences'),
  provision(2, 'The offence is aggravated where:'),
  provision(3, 'the life or safety of a person was endangered; or'),
  provision(3, 'the offence was committed by an organized criminal group.'),
  heading(1, 'Attempt and participation'),
  provision(
    2,
    'A person who attempts, organizes, directs or is an accomplice to an offence commits that offence.',
  ),
  heading(1, 'Liability of legal persons'),
  provision(
    2,
    'A legal person is liable for an offence committed on its behalf by a person in a leading position.',
  ),
  ...section(
    'Persons who are not liable',
    provision(
      2,
      'A person is not liable under this Act for having been the object of the conduct in section [number].',
    ),
    askProvision(2, 'Say whom the offences do not touch: family members, humanitarian help without gain.'),
  ),
  required(part('Protection and assistance')),
  heading(1, 'Protection of victims and witnesses'),
  provision(
    2,
    'The competent authority takes the measures needed to protect [persons] without regard to their status.',
  ),
  askProvision(2, 'Say what children, and women at risk, are owed beyond that.'),
  required(part('Investigation and co-operation')),
  heading(1, 'Powers of officers'),
  provision(2, 'An authorized officer may, on reasonable suspicion, [power].'),
  heading(1, 'Co-operation with other States'),
  provision(2, 'The competent authority may share information with its counterpart in another Member State.'),
  askProvision(2, 'Say under which safeguards personal data leave the country.'),
  required(part('Institutions')),
  heading(1, 'Competent authority'),
  provision(2, 'The Minister designates the competent authority and publishes its name in the Gazette.'),
  required(part('Final provisions')),
  heading(1, 'Regulations'),
  provision(2, 'The Minister may make regulations for carrying this Act into effect.'),
  heading(1, 'Repeals and savings'),
  provision(2, 'The enactments in Schedule 1 are repealed to the extent stated there.'),
  ...optionalAnnex('Enactments repealed', ask('List each enactment with the extent of its repeal.')),
  ...optionalAnnex(
    'Notes for legislators',
    ask(
      'For each part: the article of the instrument it gives effect to, and what a State may choose otherwise.',
    ),
  ),
];
