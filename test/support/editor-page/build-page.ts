import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the page with the editor alone as it would be served in production; returns its folder. */
export async function buildEditorPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'concord-editor-'));
  await build({
    entryPoints: [join(import.meta.dirname, 'page.tsx')],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    loader: { '.module.css': 'local-css' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  await writeFile(join(folder, 'index.html'), html);
  return folder;
}

const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Editor</title>
<link rel="stylesheet" href="page.css">
<style>
body { margin: 0; --columns: 270px 1fr }
@media (max-width: 900px) { body { --columns: 1fr } .outline { display: none } }
</style>
</head>
<body><div id="root"></div><script type="module" src="page.js"></script></body>
</html>
`;
