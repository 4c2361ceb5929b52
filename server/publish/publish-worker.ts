/**
 * The thread that runs Typst, so that a long document never holds up the event loop. One message in, one out; the model
 * reaches the template as a JSON file, so no text of it is ever read as markup.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintModel } from './print-model.ts';
import type { PrintAnswer, PrintOrder } from './print-thread.ts';
import template from './template.typ';

/** A folder that does not exist: the template can read nothing but what is given to it here. */
const workspace = '/concord-print';
const modelFile = `${workspace}/model.json`;

const arabicFonts = ['400Regular/NotoNaskhArabic_400Regular.ttf', '700Bold/NotoNaskhArabic_700Bold.ttf'];
const require = createRequire(import.meta.url);
const fontBlobs = arabicFonts.map((path) =>
  readFileSync(require.resolve(`@expo-google-fonts/noto-naskh-arabic/${path}`)),
);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });

function print(model: PrintModel, at: number): Uint8Array {
  compiler.mapShadow(modelFile, Buffer.from(JSON.stringify(model)));
  try {
    const compiled = compiler.compile({ mainFileContent: template, resetRead: true });
    if (compiled.result === null)
      throw new Error(`Typst refused the document: ${problemsOf(compiled.takeError())}`);
    return compiler.pdf(compiled.result, { creationTimestamp: at });
  } finally {
    compiler.unmapShadow(modelFile);
    compiler.evictCache(0);
  }
}

function problemsOf(error: { readonly shortDiagnostics: readonly unknown[] } | null): string {
  return JSON.stringify(error?.shortDiagnostics ?? []);
}

function answer({ id, model, at }: PrintOrder): PrintAnswer {
  try {
    return { id, pdf: print(model, at) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (order: PrintOrder) => parentPort?.postMessage(answer(order)));
