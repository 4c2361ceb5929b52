import type { ProjectSettings } from '../../../shared/contract/project-routes.ts';

export type InvitationFacts = {
  readonly name: string;
  readonly invitedBy: string;
  readonly project: string;
  readonly link: string;
};
type InvitationText = { readonly subject: string; readonly paragraphs: readonly string[] };

/** What the mail of an invitation says, in the language of the project. */
export const invitationWords: Readonly<
  Record<ProjectSettings['language'], (facts: InvitationFacts) => InvitationText>
> = {
  en: ({ name, invitedBy, project, link }) => ({
    subject: `Invitation to ${project}`,
    paragraphs: [
      `Hello ${name},`,
      `${invitedBy} invites you to take part in “${project}” on Concord, where the working group writes its texts together.`,
      'Open this link within 14 days to accept:',
      link,
      'The link is for you alone. If you do not expect it, do nothing.',
    ],
  }),
  fr: ({ name, invitedBy, project, link }) => ({
    subject: `Invitation\u00a0: ${project}`,
    paragraphs: [
      `Bonjour ${name},`,
      `${invitedBy} vous invite à participer à «\u00a0${project}\u00a0» sur Concord, où le groupe de travail rédige ses textes en commun.`,
      'Pour accepter, ouvrez ce lien dans les 14 jours\u00a0:',
      link,
      'Ce lien vous est personnel. Si vous ne l’attendiez pas, ne faites rien.',
    ],
  }),
  es: ({ name, invitedBy, project, link }) => ({
    subject: `Invitación: ${project}`,
    paragraphs: [
      `Estimado/a ${name}:`,
      `${invitedBy} le invita a participar en «${project}» en Concord, donde el grupo de trabajo redacta sus textos en conjunto.`,
      'Para aceptar, abra este enlace en un plazo de 14 días:',
      link,
      'El enlace es solo para usted. Si no lo esperaba, no haga nada.',
    ],
  }),
  sw: ({ name, invitedBy, project, link }) => ({
    subject: `Mwaliko: ${project}`,
    paragraphs: [
      `Habari ${name},`,
      `${invitedBy} anakualika kushiriki katika “${project}” kwenye Concord, ambapo kikundi kazi huandika matini zake pamoja.`,
      'Ili kukubali, fungua kiungo hiki ndani ya siku 14:',
      link,
      'Kiungo hiki ni chako peke yako. Ikiwa hukukitarajia, usifanye lolote.',
    ],
  }),
};
