import { Modal, Stack, Text } from '@mantine/core';
import { countedIds } from '../../../shared/content/build.ts';
import { templateOf } from '../../../shared/content/templates/template-of.ts';
import type { Template } from '../../../shared/content/templates/template-draft.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { TemplateView } from '../../../shared/contract/template-routes.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import { schemeOf } from '../../../shared/domain/stages.ts';
import { useT } from '../../lib/i18n.ts';
import { kindWords } from '../../ui/words.ts';
import { FrozenText } from '../versions/frozen-text.tsx';

type TemplatePreviewProps = { readonly template: TemplateView; readonly onClose: () => void };

/** A template that Concord brings along, to read; its prompts stand in italics where words will be. */
export function TemplatePreview({ template: { kind, language, wordsIn }, onClose }: TemplatePreviewProps) {
  const t = useT();
  const content = withPrompts(templateOf(kind, language, countedIds()));
  const rules = numberingRules({ scheme: schemeOf(kind), language });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(kindWords[kind])}
      size="50rem"
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Stack gap="md">
        <Text size="sm">
          {t(
            'This is what a new document begins with. Words in italics are guidance: they go when the writer writes.',
          )}
        </Text>
        {/* None of ours has an image, which a document would have to bring. */}
        <FrozenText documentId="" content={content} rules={rules} language={wordsIn} />
      </Stack>
    </Modal>
  );
}

function withPrompts({ content, guides }: Template): TextContent {
  const prompts = new Map<string, string>(guides.map(({ clauseId, prompt }) => [clauseId, prompt]));
  return {
    ...content,
    content: content.content.map((block) => {
      const prompt = prompts.get(block.attrs.id) ?? '';
      if (block.type !== 'clause' || prompt === '') return block;
      return { ...block, content: [{ type: 'text', text: prompt, marks: [{ type: 'italic' }] }] };
    }),
  };
}
