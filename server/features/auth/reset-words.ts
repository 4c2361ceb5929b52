type ResetFacts = { readonly name: string; readonly link: string };
type ResetText = { readonly subject: string; readonly paragraphs: readonly string[] };

/** What the mail with which a password is set anew says, in the language of the account; English where there is none. */
export function resetWords(language: string, facts: ResetFacts): ResetText {
  return (translations.get(language) ?? english)(facts);
}

function english({ name, link }: ResetFacts): ResetText {
  return {
    subject: 'Set a new password for Concord',
    paragraphs: [
      `Hello ${name},`,
      'someone, most likely you, asked to set a new password for your Concord account. Open this link within one hour:',
      link,
      'If it was not you, do nothing: your password stays as it is.',
    ],
  };
}

const translations: ReadonlyMap<string, (facts: ResetFacts) => ResetText> = new Map([
  [
    'fr',
    ({ name, link }: ResetFacts) => ({
      subject: 'Définir un nouveau mot de passe pour Concord',
      paragraphs: [
        `Bonjour ${name},`,
        'Quelqu’un, très probablement vous, a demandé à définir un nouveau mot de passe pour votre compte Concord. Ouvrez ce lien dans l’heure\u00a0:',
        link,
        'Si ce n’était pas vous, ne faites rien\u00a0: votre mot de passe reste inchangé.',
      ],
    }),
  ],
  [
    'es',
    ({ name, link }: ResetFacts) => ({
      subject: 'Establecer una nueva contraseña para Concord',
      paragraphs: [
        `Estimado/a ${name}:`,
        'Alguien, muy probablemente usted, solicitó establecer una nueva contraseña para su cuenta de Concord. Abra este enlace en el plazo de una hora:',
        link,
        'Si no fue usted, no haga nada: su contraseña sigue siendo la misma.',
      ],
    }),
  ],
  [
    'sw',
    ({ name, link }: ResetFacts) => ({
      subject: 'Weka nenosiri jipya la Concord',
      paragraphs: [
        `Habari ${name},`,
        'Mtu fulani, yaelekea ni wewe, ameomba kuweka nenosiri jipya la akaunti yako ya Concord. Fungua kiungo hiki ndani ya saa moja:',
        link,
        'Ikiwa si wewe, usifanye lolote: nenosiri lako linabaki lilivyo.',
      ],
    }),
  ],
]);
