import { Button, FileButton, Image, Progress, Stack, Text } from '@mantine/core';
import { IconPhoto } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n.ts';

type ImageChoiceProps = {
  readonly file: File | null;
  /** The image that stands in the text now; null where there is none. */
  readonly address: string | null;
  readonly onChoose: (file: File) => void;
  /** How far the upload has come, from 0 to 1. */
  readonly share: number | null;
  /** Whether the focus begins here. */
  readonly isFirst: boolean;
};

const shape = { mah: 220, w: 'auto', maw: '100%', fit: 'contain', radius: 'sm' } as const;
const accepted = 'image/png,image/jpeg,image/gif,image/webp';

/** The button that chooses a file, and what is chosen. */
export function ImageChoice({ file, address, onChoose, share, isFirst }: ImageChoiceProps) {
  const t = useT();
  return (
    <Stack gap={8} align="flex-start">
      {file === null && address !== null && <Image src={address} alt={t('The chosen image')} {...shape} />}
      {file !== null && <ChosenFile file={file} />}
      <FileButton
        onChange={(picked) => picked !== null && onChoose(picked)}
        accept={accepted}
        inputProps={{ 'aria-label': t('File') }}
      >
        {(button) => (
          <Button
            variant="default"
            leftSection={<IconPhoto size={18} aria-hidden />}
            data-autofocus={isFirst || undefined}
            {...button}
          >
            {file === null && address === null ? t('Choose an image') : t('Choose another image')}
          </Button>
        )}
      </FileButton>
      <Text size="xs" c="dimmed">
        {t(
          'PNG, JPEG, GIF or WebP, at most 10 MB. It is kept as it is, with what a camera noted in it, such as the place.',
        )}
      </Text>
      {share !== null && (
        <Progress
          w="100%"
          value={share * 100}
          aria-label={t('Sent of the file: {{share}} %', { share: Math.round(share * 100) })}
        />
      )}
    </Stack>
  );
}

/** The bytes of a file that is not sent yet. */
function ChosenFile({ file }: { readonly file: File }) {
  const t = useT();
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(file);
    if (image.current !== null) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return <Image ref={image} alt={t('The chosen image')} {...shape} />;
}
