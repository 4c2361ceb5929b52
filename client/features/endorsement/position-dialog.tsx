import { PasswordInput, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DocumentView, EndorsementView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { positions } from '../../../shared/domain/decisions.ts';
import type { Position } from '../../../shared/domain/decisions.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DelegationId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { positionWords } from '../../ui/words.ts';
import { useLifecycle } from '../lifecycle/use-lifecycle.ts';
import { ClauseSelect } from './clause-select.tsx';

type PositionDialogProps = {
  readonly document: DocumentView;
  readonly endorsement: EndorsementView;
  readonly delegationId: string;
  readonly onClose: () => void;
};

type Values = {
  position: Position;
  reason: string;
  clauseId: string | null;
  password: string;
  secondFactor: string;
  evidence: string;
};

const withClause: readonly Position[] = ['object', 'endorse-with-reservation'];

/** Taking a position is signing it: who, what, on which text, and proof at that moment (DE-5). */
export function PositionDialog({ document, endorsement, delegationId, onClose }: PositionDialogProps) {
  const t = useT();
  const send = useLifecycle(document);
  const me = useRoute(routes.getMe, {});
  const isOnBehalf = document.ownDelegationId !== delegationId;
  const name = endorsement.eligible.find(({ id }) => id === delegationId)?.name ?? '';
  const form = useForm<Values>({
    initialValues: {
      position: 'endorse',
      reason: '',
      clauseId: null,
      password: '',
      secondFactor: '',
      evidence: '',
    },
    validate: {
      reason: (reason, { position }) =>
        withClause.includes(position) && reason.trim() === '' ? t('Give a reason.') : null,
      clauseId: (clause, { position }) =>
        withClause.includes(position) && clause === null
          ? t('Name the clause that the objection or reservation is about.')
          : null,
      password: (password) => (password === '' ? t('Fill this in.') : null),
      evidence: (evidence) => (isOnBehalf && evidence.trim() === '' ? t('Fill this in.') : null),
    },
  });
  const submit = async (values: Values) => {
    const needsClause = withClause.includes(values.position);
    await send({
      type: 'take-position',
      delegationId: asId<DelegationId>(delegationId),
      position: values.position,
      reason: values.reason,
      clauseId: needsClause && values.clauseId !== null ? asId<ClauseId>(values.clauseId) : null,
      password: values.password,
      ...(values.secondFactor === '' ? {} : { secondFactor: values.secondFactor }),
      evidence: isOnBehalf ? values.evidence : null,
    });
    onClose();
  };
  return (
    <FormDialog
      isOpen
      size="lg"
      title={t('Position of {{delegation}}', { delegation: name })}
      onClose={onClose}
      form={form}
      submitLabel={t('Sign')}
      onSubmit={submit}
    >
      <Text
        size="sm"
        component="blockquote"
        m={0}
        pl="md"
        style={{ borderLeft: '3px solid var(--mantine-color-gray-4)' }}
      >
        {endorsement.statement}
      </Text>
      <Radio.Group label={t('Position')} required {...form.getInputProps('position')}>
        <Stack gap={6} mt={4}>
          {positions.map((position) => (
            <Radio key={position} value={position} label={t(positionWords[position])} />
          ))}
        </Stack>
      </Radio.Group>
      {withClause.includes(form.values.position) && (
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
        required={withClause.includes(form.values.position)}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      {isOnBehalf && (
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
      )}
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
    </FormDialog>
  );
}
