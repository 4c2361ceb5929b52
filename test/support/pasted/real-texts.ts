/** Real texts beside the repository: the lines that a person would copy, and the numbers that the source gives them. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Line } from './paste-lines.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/data/texts');
const treatyFile = resolve(folder, 'treaties/smuggling-of-migrants-protocol-2000.md');
const statuteFile = resolve(folder, 'kenya/data-protection-act-2019.json');

export const hasRealTexts = existsSync(treatyFile) && existsSync(statuteFile);

export type SourceText = {
  readonly lines: readonly Line[];
  /** Divisions, articles and sections in order: number and title. */
  readonly heads: readonly string[];
  /** Everything else that is numbered, as it is cited. */
  readonly numbers: readonly string[];
};

/** The English text of the Smuggling Protocol; its paragraphs are read line by line. */
export function readProtocol(): SourceText {
  const file = readFileSync(treatyFile, 'utf8');
  const text = file.slice(file.indexOf('####Protocol against'), file.lastIndexOf('####Protocol tegen'));
  const lines = text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { lines: lines.map(markdownLine), ...protocolNumbers(lines) };
}

function markdownLine(line: string): Line {
  const [, signs, words] = /^(#+)\s*(.*)$/.exec(line) ?? [];
  return signs === undefined || words === undefined ? line : { heading: signs.length, words };
}

function protocolNumbers(lines: readonly string[]): Omit<SourceText, 'lines'> {
  const heads: string[] = [];
  const numbers: string[] = [];
  let [article, paragraph, letter] = ['', '', ''];
  for (const line of lines) {
    const head = /^###\s*(?:Article\s+(\d+)|([IVX]+))\s*$/.exec(line);
    const sign = /^(?:(\d+)\.\s|\(?([a-h])\)|\(([ivx]+)\))/.exec(line);
    if (head !== null) {
      article = head[1] === undefined ? `Part ${head[2] ?? ''}` : `Article ${head[1]}`;
      [paragraph, letter] = ['', ''];
      heads.push(`${article} ${(lines[lines.indexOf(line) + 1] ?? '').replace(/^#+\s*/, '')}`);
    } else if (sign !== null) {
      if (sign[1] !== undefined) [paragraph, letter] = [`(${sign[1]})`, ''];
      if (sign[2] !== undefined) letter = `(${sign[2]})`;
      numbers.push(`${article}${paragraph}${letter}${sign[3] === undefined ? '' : `(${sign[3]})`}`);
    }
  }
  return { heads, numbers };
}

const statuteSchema = z.object({
  title: z.string(),
  provisions: z.array(
    z.object({ chapter: z.string(), section: z.string(), title: z.string(), content: z.string() }),
  ),
  definitions: z.array(z.object({ term: z.string() })),
});

/** The Data Protection Act of Kenya: the transcription has each section in one line, however many paragraphs it has. */
export function readStatute(): SourceText & { readonly terms: readonly string[] } {
  const { title, provisions, definitions } = statuteSchema.parse(
    JSON.parse(readFileSync(statuteFile, 'utf8')),
  );
  const heads = provisions.flatMap(({ chapter, section, title: name }, index) => [
    ...(provisions[index - 1]?.chapter === chapter ? [] : [chapter]),
    `${section} ${name}`,
  ]);
  return {
    lines: [
      title,
      'Part I',
      ...provisions.flatMap((each) => [`${each.section}. ${each.title}`, each.content]),
    ],
    heads,
    numbers: provisions.flatMap(({ section, content }) => numbersOf(content, section)),
    terms: definitions.map(({ term }) => term),
  };
}

/** What is between one number and the next is searched for the numbers below it. */
function numbersOf(content: string, section: string): readonly string[] {
  return content
    .split(/(?<=[—;.] (?:and )?)(?=["“][^"”]+["”] (?:means|has the meaning))/)
    .flatMap((text) => below({ text, cited: section, rank: 0 }));
}

const ranks = [
  (count: number) => String(count),
  (count: number) => String.fromCharCode(96 + count),
  (count: number) => ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'][count - 1] ?? '',
] as const;

function below({ text, cited, rank }: { text: string; cited: string; rank: number }): readonly string[] {
  const sign = ranks[rank];
  if (sign === undefined) return [];
  const starts: number[] = [];
  for (let from = 0; from >= 0; ) {
    from = startOf(text, { sign: `(${sign(starts.length + 1)})`, from });
    if (from >= 0) starts.push(from);
  }
  const first = below({ text: text.slice(0, starts[0] ?? text.length), cited, rank: rank + 1 });
  const rest = starts.flatMap((start, index) => {
    const number = `${cited}(${sign(index + 1)})`;
    return [
      number,
      ...below({ text: text.slice(start + 1, starts[index + 1]), cited: number, rank: rank + 1 }),
    ];
  });
  return [...first, ...rest];
}

/** After the end of a sentence, a dash or a semicolon; else it is a number that is referred to. */
function startOf(text: string, { sign, from }: { sign: string; from: number }): number {
  for (let at = text.indexOf(sign, from); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (/(?:^|[—:;.]|; (?:and|or))\s*$/.test(text.slice(0, at))) return at;
  }
  return -1;
}
