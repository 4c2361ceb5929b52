import { PasswordInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { DocumentView, EndorsementView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { positions } from '../../../shared/domain/decisions.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { Citation } from '../../ui/citation.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { positionWords } from '../../ui/words.ts';
import { ClauseSelect } from './clause-select.tsx';
import { needsClause, usePosition } from './use-position.ts';

type PositionDialogProps = {
  readonly document: DocumentView;
  readonly endorsement: EndorsementView;
  readonly delegationId: string;
  readonly onClose: () => void;
};

type PositionForm = { readonly form: ReturnType<typeof usePosition>['form'] };

/** Taking a position is signing it: who, what, on which text, and proof at that moment (DE-5). */
export function PositionDialog({ document, endorsement, delegationId, onClose }: PositionDialogProps) {
  const t = useT();
  const { form, sign, isOnBehalf } = usePosition(document, delegationId);
  const name = endorsement.eligible.find(({ id }) => id === delegationId)?.name ?? '';
  return (
    <FormDialog
      isOpen
      size="lg"
      title={t('Position of {{delegation}}', { delegation: name })}
      onClose={onClose}
      form={form}
      submitLabel={t('Sign')}
      onSubmit={async (values) => {
        await sign(values);
        onClose();
      }}
    >
      <Citation>{endorsement.statement}</Citation>
      <PositionFields document={document} endorsement={endorsement} form={form} />
      {isOnBehalf && <EvidenceField form={form} />}
      <ProofFields form={form} />
    </FormDialog>
  );
}

function PositionFields({
  document,
  endorsement,
  form,
}: PositionForm & Pick<PositionDialogProps, 'document' | 'endorsement'>) {
  const t = useT();
  const isClauseNeeded = needsClause(form.values.position);
  return (
    <>
      <Radio.Group label={t('Position')} required {...form.getInputProps('position')}>
        <Stack gap={6} mt={4}>
          {positions.map((position) => (
            <Radio key={position} value={position} label={t(positionWords[position])} />
          ))}
        </Stack>
      </Radio.Group>
      {isClauseNeeded && (
        <ClauseSelect
          document={document}
          version={endorsement.version}
          value={form.values.clauseId}
          onChange={(value) => form.setFieldValue('clauseId', value)}
          error={form.errors['clauseId']}
        />
      )}
      <Textarea
        label={t('Reason')}
        required={isClauseNeeded}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </>
  );
}

function EvidenceField({ form }: PositionForm) {
  const t = useT();
  return (
    <Textarea
      label={t('Evidence')}
      description={t(
        'For example the date and sender of the letter in which the delegation gave its position',
      )}
      required
      autosize
      minRows={2}
      {...form.getInputProps('evidence')}
    />
  );
}

function ProofFields({ form }: PositionForm) {
  const t = useT();
  const me = useRoute(routes.getMe, {});
  return (
    <>
      <PasswordInput
        label={t('Your password')}
        description={t('You sign with it. It is checked now and not kept.')}
        autoComplete="current-password"
        required
        {...form.getInputProps('password')}
      />
      {me.data?.isTwoFactorOn === true && (
        <TextInput
          label={t('Code of your authenticator')}
          inputMode="numeric"
          autoComplete="one-time-code"
          {...form.getInputProps('secondFactor')}
        />
      )}
    </>
  );
}
