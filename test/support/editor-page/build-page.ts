import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Bundles the page with the editor alone, or another page, as the client is bundled for production; returns its folder. */
export async function buildEditorPage(root = import.meta.dirname): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-editor-'));
  await build({
    configFile: false,
    root,
    base: './',
    plugins: [react()],
    logLevel: 'error',
    resolve: { dedupe: ['yjs', 'prosemirror-model', 'prosemirror-state', 'prosemirror-view', 'react'] },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      assetsDir: '.',
      chunkSizeWarningLimit: 5_000,
    },
  });
  return folder;
}
