import type { Kind } from '../../../domain/stages.ts';
import type { TemplateDraft } from '../template-draft.ts';
import { finalReportTemplate } from './final-report.ts';
import { guidelinesTemplate } from './guidelines.ts';
import { inceptionReportTemplate } from './inception-report.ts';
import { mappingReportTemplate } from './mapping-report.ts';
import { modelLawTemplate } from './model-law.ts';
import { needsAssessmentTemplate } from './needs-assessment.ts';
import { sopTemplate } from './sop.ts';
import { summaryBriefTemplate } from './summary-brief.ts';
import { workshopReportTemplate } from './workshop-report.ts';

export const spanishTemplates: Readonly<Record<Kind, TemplateDraft>> = {
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
