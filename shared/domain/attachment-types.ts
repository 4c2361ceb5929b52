/**
 * What may lie beside a text: data, scripts of analysis, photos, scans, recordings. The ending of the name and what the
 * bytes are must agree, and what a browser would run (HTML, SVG, programs, documents with macros) is not among them.
 */
import { refuse, ok } from './refusal.ts';
import type { Result } from './refusal.ts';

type AttachmentType = {
  readonly endings: readonly string[];
  /** What the bytes may be found to be. */
  readonly found: readonly string[];
  /** What a download says they are. */
  readonly contentType: string;
};

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';
const textEndings =
  'txt csv tsv md json geojson ipynb r rmd py sql do sps log yml yaml bib tex srt vtt'.split(' ');

export const attachmentTypes: readonly AttachmentType[] = [
  one(['pdf'], 'application/pdf'),
  one(['png'], 'image/png', 'image/apng'),
  one(['jpg', 'jpeg'], 'image/jpeg'),
  one(['gif'], 'image/gif'),
  one(['webp'], 'image/webp'),
  one(['tif', 'tiff'], 'image/tiff'),
  one(['heic', 'heif'], 'image/heic', 'image/heif'),
  one(['docx'], `${office}.wordprocessingml.document`),
  one(['xlsx'], `${office}.spreadsheetml.sheet`),
  one(['pptx'], `${office}.presentationml.presentation`),
  one(['odt'], `${openDocument}.text`),
  one(['ods'], `${openDocument}.spreadsheet`),
  one(['odp'], `${openDocument}.presentation`),
  one(['rtf'], 'application/rtf', 'text/rtf'),
  one(['zip'], 'application/zip'),
  one(['mp3'], 'audio/mpeg'),
  one(['m4a'], 'audio/mp4', 'audio/x-m4a'),
  one(['wav'], 'audio/wav', 'audio/vnd.wave', 'audio/x-wav'),
  one(['mp4'], 'video/mp4'),
  { endings: textEndings, found: ['text/plain'], contentType: 'text/plain; charset=utf-8' },
];

function one(endings: readonly string[], contentType: string, ...others: readonly string[]): AttachmentType {
  return { endings, found: [contentType, ...others], contentType };
}

/** With the dot, for the dialog that chooses a file. */
export const attachmentEndings: readonly string[] = attachmentTypes.flatMap(({ endings }) =>
  endings.map((ending) => `.${ending}`),
);

/**
 * The content type a file is given out as. `found` is what its bytes are, null when nobody can tell. Refused when the
 * ending is not of the list, or promises something else than the bytes hold.
 */
export function attachmentType(name: string, found: string | null): Result<string> {
  const ending = endingOf(name);
  const type = attachmentTypes.find(({ endings }) => endings.includes(ending));
  if (type === undefined) return refuse('file-type-refused', { ending: `.${ending}` }, 'file');
  const fits = found !== null && type.found.includes(found);
  return fits ? ok(type.contentType) : refuse('file-not-its-name', { ending: `.${ending}` }, 'file');
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot === -1 ? '' : name.slice(dot + 1).toLowerCase();
}
