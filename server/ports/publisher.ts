import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { NumberingData } from '../../shared/domain/numbering-rules.ts';
import type { TextContent } from '../../shared/content/text-content.ts';

export type Publication = {
  readonly state: DocumentState;
  readonly content: TextContent;
  /** How this version is numbered. */
  readonly numbering: NumberingData;
  readonly projectName: string;
  /** IANA name, e.g. Africa/Nairobi. */
  readonly timeZone: string;
  readonly version: number;
  readonly digest: string;
};

/** Makes outputs of a frozen version. Rejects on a bug only: any content that the schema allows can be printed. */
export interface Publisher {
  pdf(publication: Publication): Promise<Uint8Array>;
  /** A complete page without scripts, safe to show to anyone. */
  html(publication: Publication): string;
}
