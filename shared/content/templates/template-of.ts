import type { Kind } from '../../domain/stages.ts';
import type { TextContent } from '../text-content.ts';
import { englishTemplates } from './en/english-templates.ts';
import { spanishTemplates } from './es/spanish-templates.ts';
import { frenchTemplates } from './fr/french-templates.ts';
import { swahiliTemplates } from './sw/swahili-templates.ts';
import { buildTemplate } from './template-draft.ts';
import type { Template, TemplateDraft } from './template-draft.ts';

export const templateLanguages = ['en', 'fr', 'es', 'sw'] as const;
export type TemplateLanguage = (typeof templateLanguages)[number];

const templates: Readonly<Record<TemplateLanguage, Readonly<Record<Kind, TemplateDraft>>>> = {
  en: englishTemplates,
  fr: frenchTemplates,
  es: spanishTemplates,
  sw: swahiliTemplates,
};

/** The language in which Concord brings a template along for texts of this one; English where there is none of their own. */
export function templateLanguage(language: string): TemplateLanguage {
  const [own] = language.split('-');
  return templateLanguages.find((each) => each === own) ?? 'en';
}

/** The template of a kind as Concord brings it along. The same ids give the same template. */
export function templateOf(kind: Kind, language: string, nextId: () => string): Template {
  return buildTemplate(templates[templateLanguage(language)][kind], nextId);
}

/** The text under another title; its own where the words are empty. */
export function titledContent(content: TextContent, titleWords: string): TextContent {
  return {
    ...content,
    content: content.content.map((block) => (isTitle(block) ? titled(block, titleWords) : block)),
  };
}

type Titled = Extract<TextContent['content'][number], { type: 'clause' }>;

function isTitle(block: TextContent['content'][number]): block is Titled {
  return block.type === 'clause' && block.attrs.kind === 'title';
}

function titled(block: Titled, words: string): Titled {
  return words === '' ? block : { ...block, content: [{ type: 'text', text: words }] };
}
