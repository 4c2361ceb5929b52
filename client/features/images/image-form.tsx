import { Alert, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { imageLimits, imageWidths } from '../../../shared/domain/text-images.ts';
import type { ImageWidth } from '../../../shared/domain/text-images.ts';
import { useT } from '../../lib/i18n.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { changeFigure, insertFigure } from '../editor/text/commands/figure-commands.ts';
import type { Figure } from '../editor/text/commands/figure-commands.ts';
import type { DialogEnd } from '../editor/way-back.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { ImageChoice } from './image-choice.tsx';
import type { TextImages } from './text-images.ts';
import { useImageUpload } from './use-image-upload.ts';

type ImageFormProps = {
  readonly session: EditorSession;
  readonly images: TextImages;
  readonly documentId: string;
  /** What was dropped or pasted. */
  readonly file: File | null;
  /** The figure that stands in the text; null for a new one. */
  readonly changed: { readonly id: string; readonly figure: Figure } | null;
  /** How many wait behind this one. */
  readonly waiting: number;
  readonly onEnd: (end: DialogEnd) => void;
};

const ownSize = 'own';

export function ImageForm(props: ImageFormProps) {
  const { session, images, documentId, changed, waiting, onEnd } = props;
  const t = useT();
  const sending = useImageUpload(documentId);
  const form = useForm({
    initialValues: {
      file: props.file,
      alt: changed?.figure.alt ?? '',
      caption: '',
      width: changed?.figure.width ?? ownSize,
    },
    validate: {
      file: (file) => {
        if (file === null) return (changed?.figure.file ?? '') === '' ? t('Choose a file.') : null;
        return file.size > imageLimits.bytes ? t('The image is larger than 10 MB. Make it smaller.') : null;
      },
      alt: (alt) => (alt.trim() === '' ? t('Say what the image shows.') : null),
    },
  });
  const { file, width } = form.values;
  const isChosen = (props.file ?? changed) !== null;
  const close = () => {
    sending.stop();
    onEnd('left');
  };
  return (
    <FormDialog
      title={changed === null ? t('Insert an image') : t('Change the image')}
      isOpen
      onClose={close}
      form={form}
      submitLabel={changed === null ? t('Insert') : t('Apply')}
      onSubmit={async ({ alt, caption }) => {
        const sent = file === null ? (changed?.figure.file ?? '') : await sending.send(file);
        if (sent === null) return;
        const figure: Figure = { file: sent, alt: alt.trim(), width: widthIn(width) };
        if (changed === null) session.run(insertFigure(figure, caption.trim()));
        else session.run(changeFigure(changed.id, figure));
        onEnd('done');
      }}
    >
      {waiting > 0 && <Text size="sm">{t('{{count}} more images wait.', { count: waiting })}</Text>}
      <ImageChoice
        file={file}
        address={changed === null || changed.figure.file === '' ? null : images.address(changed.figure.file)}
        onChoose={(chosen) => form.setFieldValue('file', chosen)}
        share={sending.share}
        isFirst={!isChosen}
      />
      {form.errors['file'] !== undefined && (
        <Alert color="red" variant="light" role="alert">
          {form.errors['file']}
        </Alert>
      )}
      <Textarea
        label={t('Words that stand for the image')}
        description={t('What it shows, for those who cannot see it.')}
        required
        data-autofocus={isChosen || undefined}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={imageLimits.alt}
        {...form.getInputProps('alt')}
      />
      {changed === null && (
        <TextInput
          label={t('Caption')}
          description={t('Stands under the image, behind its number.')}
          maxLength={500}
          {...form.getInputProps('caption')}
        />
      )}
      <Select
        label={t('Width')}
        data={[
          { value: ownSize, label: t('Its own size') },
          ...imageWidths.map((value) => ({ value, label: t('{{share}} % of the text', { share: value }) })),
        ]}
        allowDeselect={false}
        {...form.getInputProps('width')}
      />
    </FormDialog>
  );
}

function widthIn(value: string): ImageWidth | null {
  return imageWidths.find((width) => width === value) ?? null;
}
