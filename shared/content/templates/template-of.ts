import type { Kind } from '../../domain/stages.ts';
import { buildContent } from '../build.ts';
import type { Draft } from '../build.ts';
import type { TextContent } from '../text-content.ts';
import { guidelinesTemplate } from './guidelines.ts';
import { modelLawTemplate } from './model-law.ts';
import {
  finalReportTemplate,
  inceptionReportTemplate,
  mappingReportTemplate,
  needsAssessmentTemplate,
  summaryBriefTemplate,
  workshopReportTemplate,
} from './reports.ts';
import { sopTemplate } from './sop.ts';

const templates: Readonly<Record<Kind, readonly Draft[]>> = {
  sop: sopTemplate,
  'model-law': modelLawTemplate,
  guidelines: guidelinesTemplate,
  'inception-report': inceptionReportTemplate,
  'needs-assessment': needsAssessmentTemplate,
  'mapping-report': mappingReportTemplate,
  'workshop-report': workshopReportTemplate,
  'final-report': finalReportTemplate,
  'summary-brief': summaryBriefTemplate,
};

/** The text a new document of this kind begins with, titled as given. */
export function templateContent(kind: Kind, titleWords: string, nextId: () => string): TextContent {
  return titledContent(buildContent(nextId, templates[kind]), titleWords);
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
