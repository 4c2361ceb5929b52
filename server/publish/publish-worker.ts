/**
 * The thread that runs Typst, so that a long document never holds up the event loop. One message in, one out; the model
 * reaches the template as a JSON file, so no text of it is ever read as markup.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintModel } from './print-model.ts';
import { withoutImages } from './without-images.ts';
import type { PrintAnswer, PrintOrder, PrintWork } from './print-thread.ts';
import template from './template.typ';

/** A folder that does not exist: the template can read nothing but what is given to it here. */
const workspace = '/concord-print';
const modelFile = `${workspace}/model.json`;
const folder = 'images';

const arabicFonts = ['400Regular/NotoNaskhArabic_400Regular.ttf', '700Bold/NotoNaskhArabic_700Bold.ttf'];
const require = createRequire(import.meta.url);
const fontBlobs = arabicFonts.map((path) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-naskh-arabic/${path}`)),
);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });

function print({ model, images, at }: PrintWork): Uint8Array {
  const paths = [modelFile, ...images.map(({ name }) => pathOf(name))];
  for (const { name, bytes } of images) compiler.mapShadow(pathOf(name), Buffer.from(bytes));
  try {
    return compiled(model, at) ?? withoutBroken({ model, images, at });
  } finally {
    for (const path of paths) compiler.unmapShadow(path);
    compiler.evictCache(0);
  }
}

/** Undefined when Typst refuses it. */
function compiled(model: PrintModel, at: number): Uint8Array | undefined {
  compiler.mapShadow(modelFile, Buffer.from(JSON.stringify(model)));
  const { result } = compiler.compile({ mainFileContent: template, resetRead: true });
  return result === null ? undefined : compiler.pdf(result, { creationTimestamp: at });
}

/** One image whose bytes break off would else keep the whole document from being printed. */
function withoutBroken({ model, images, at }: PrintWork): Uint8Array {
  const broken = images.map(({ name }) => name).filter((name) => !canDraw(name));
  const pdf = broken.length === 0 ? undefined : compiled(withoutImages(model, new Set(broken)), at);
  if (pdf !== undefined) return pdf;
  const again = compiler.compile({ mainFileContent: template, resetRead: true });
  throw new Error(`Typst refused the document: ${problemsOf(again.takeError())}`);
}

function canDraw(name: string): boolean {
  const mainFileContent = `#image("${folder}/${name}")`;
  return compiler.compile({ mainFileContent, resetRead: true }).result !== null;
}

function pathOf(name: string): string {
  return `${workspace}/${folder}/${name}`;
}

function problemsOf(error: { readonly shortDiagnostics: readonly unknown[] } | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? []);
}

function answer({ id, ...work }: PrintOrder): PrintAnswer {
  try {
    return { id, pdf: print(work) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: PrintOrder) => parentPort?.postMessage(answer(order)));
