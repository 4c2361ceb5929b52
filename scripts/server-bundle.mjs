import { build } from 'esbuild';

/** Entry points of the server's processes and threads, by the name of their file in `dist/`. */
export const serverEntries = {
  server: 'server/main.ts',
  operate: 'server/operate.ts',
  'text-engine-worker': 'server/realtime/text-engine-worker.ts',
  'publish-worker': 'server/publish/publish-worker.ts',
};

/** Bundles entry points for Node; libraries stay outside. Typst templates go in as text. */
export async function bundleServer(entryPoints, outdir, plugins = []) {
  await build({
    entryPoints,
    outdir,
    plugins,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    loader: { '.typ': 'text' },
    sourcemap: true,
    logLevel: 'warning',
  });
}
