import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** A source file with what it imports: repository paths for our own files, package names for libraries. */
export type Module = {
  readonly path: string;
  readonly imports: readonly string[];
  readonly readsEnvironment: boolean;
};

const folders = ['shared', 'server', 'client', 'test'];

/** Reads every TypeScript module of the four folders under `root`. Throws on a file that does not parse. */
export function readModules(root: string): readonly Module[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => sourcesUnder(join(root, folder)))
    .map((file) => readModule(root, file));
}

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.(ts|tsx|mts|mjs)$/.test(entry.name) ? [path] : [];
  });
}

function readModule(root: string, file: string): Module {
  const parsed = parseSync(file, readFileSync(file, 'utf8'));
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${relative(root, file)} does not parse: ${error.message}`);
  const nodes = [...nodesOf(parsed.program)];
  const specifiers = new Set(nodes.flatMap(specifierOf));
  return {
    path: relative(root, file),
    imports: [...specifiers].map((specifier) => nameImport(root, file, specifier)),
    readsEnvironment: nodes.some(isEnvironmentRead),
  };
}

function nameImport(root: string, file: string, specifier: string): string {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return relative(root, resolve(dirname(file), bare));
  if (bare.startsWith('node:')) return bare;
  return bare
    .split('/')
    .slice(0, bare.startsWith('@') ? 2 : 1)
    .join('/');
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodesOf(child);
  }
}

/** `import` and `export … from`, `import()` and `import('…').Type` all carry their specifier in `source`. */
function specifierOf(node: Node): readonly string[] {
  const specifier = isNode(node['source']) ? node['source']['value'] : undefined;
  return typeof specifier === 'string' ? [specifier] : [];
}

/** `process.env`, `process['env']`, `const { env } = process` and `import { env } from 'node:process'`. */
function isEnvironmentRead(node: Node): boolean {
  if (node.type === 'MemberExpression')
    return names(node['object'], 'process') && names(node['property'], 'env');
  if (node.type === 'ImportSpecifier') return names(node['imported'], 'env');
  if (node.type !== 'VariableDeclarator' || !names(node['init'], 'process')) return false;
  const pattern = node['id'];
  if (!isNode(pattern) || !Array.isArray(pattern['properties'])) return false;
  return pattern['properties'].some((property) => isNode(property) && names(property['key'], 'env'));
}

function names(node: unknown, name: string): boolean {
  return isNode(node) && (node['name'] === name || node['value'] === name);
}
