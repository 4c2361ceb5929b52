import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { NumberingData } from '../../shared/domain/numbering-rules.ts';
import type { ImageFormat } from '../../shared/domain/text-images.ts';
import type { TextContent } from '../../shared/content/text-content.ts';

/** A language version as the outputs of another one name it; the address is empty where it is not published. */
export type NamedVersion = { readonly language: string; readonly title: string; readonly address: string };

/** TL-6: which version binds, and where the others are. */
export type PublishedLanguages = {
  /** Null in the authoritative version itself. */
  readonly authoritative: NamedVersion | null;
  /** Whether the authoritative text has a later edition than the one this translation is beside. */
  readonly isBehind: boolean;
  readonly others: readonly NamedVersion[];
};

/** A text that readers may hold, whose numbers are told beside those of the printed one (TX-2). */
export type PrintedBefore = {
  readonly basis: 'circulated' | 'published';
  readonly version: number;
  readonly edition: number;
  /** When it was circulated or published. */
  readonly at: string;
  readonly content: TextContent;
  readonly numbering: NumberingData;
};

export type PrintableImage = { readonly format: ImageFormat; readonly bytes: Uint8Array };

export type Publication = {
  readonly state: DocumentState;
  readonly content: TextContent;
  /** How this version is numbered. */
  readonly numbering: NumberingData;
  /** The images of the text by their hash; one that is missing shows the words that stand for it. */
  readonly images: ReadonlyMap<string, PrintableImage>;
  readonly projectName: string;
  /** IANA name, e.g. Africa/Nairobi. */
  readonly timeZone: string;
  readonly version: number;
  readonly digest: string;
  /** Null where there is one language only. */
  readonly languages: PublishedLanguages | null;
  /** The first one first. */
  readonly earlier: readonly PrintedBefore[];
};

/** Makes outputs of a frozen version. Rejects on a bug only: any content that the schema allows can be printed. */
export interface Publisher {
  pdf(publication: Publication): Promise<Uint8Array>;
  /** A complete page without scripts, safe to show to anyone. */
  html(publication: Publication): string;
}
