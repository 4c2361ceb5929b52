import { Anchor, Badge, Button, CopyButton, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { DocumentView, PublicationView } from '../../../shared/contract/document-views.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { useTextLanguage } from '../language-versions/text-language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** What was published, with the link for everybody and the PDF. */
export function PublicationPage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  if (document.publications.length === 0) {
    return (
      <EmptyState title={t('Not published yet')}>
        {t('The public page and the PDF appear here once the text is published.')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md" maw="52rem">
      <Title order={2}>{t('Publication')}</Title>
      {document.publications.toReversed().map((publication) => (
        <Edition key={publication.edition} publication={publication} />
      ))}
    </Stack>
  );
}

function Edition({ publication }: { readonly publication: PublicationView }) {
  const t = useT();
  const format = useFormat();
  const isInForce = publication.supersededAt === null && publication.translates === undefined;
  const address = `${window.location.origin}/public/${publication.slug}`;
  return (
    <Paper p="md" withBorder>
      <Stack gap="sm">
        <Group gap="sm">
          <Text fw={700}>{t('Edition {{edition}}', { edition: publication.edition })}</Text>
          <Badge variant="light" color={isInForce ? 'pine' : 'gray'}>
            {t(stateOf(publication))}
          </Badge>
        </Group>
        <Text size="sm">
          {t('Version {{version}}, published {{date}}', {
            version: publication.version,
            date: format.dateTime(publication.at),
          })}
        </Text>
        {publication.translates !== undefined && <Beside translates={publication.translates} />}
        <Anchor href={address} target="_blank" rel="noreferrer" style={{ overflowWrap: 'anywhere' }}>
          {address}
        </Anchor>
        <Group gap="sm">
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? t('Link copied') : t('Copy the link')}
              </Button>
            )}
          </CopyButton>
          <Button
            variant="default"
            component="a"
            href={`/public/${publication.slug}/document.pdf`}
            target="_blank"
            rel="noreferrer"
          >
            {t('Open the PDF')}
          </Button>
        </Group>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {t('digest {{digest}}', { digest: publication.digest })}
        </Text>
      </Stack>
    </Paper>
  );
}

const publicationWords = {
  inForce: 'In force',
  translation: 'Translation, does not bind',
  superseded: 'Superseded',
} as const;

function stateOf({ supersededAt, translates }: PublicationView): string {
  if (supersededAt !== null) return publicationWords.superseded;
  return translates === undefined ? publicationWords.inForce : publicationWords.translation;
}

/** TL-6: which text binds. */
function Beside({ translates }: { readonly translates: NonNullable<PublicationView['translates']> }) {
  const t = useT();
  const language = useTextLanguage()(translates.language);
  return (
    <Text size="sm">
      {t('Published beside edition {{edition}} of the authoritative text in this language: {{language}}', {
        edition: translates.edition,
        language,
      })}
    </Text>
  );
}
