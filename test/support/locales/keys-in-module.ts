/** Finds the sentences of one module that are shown to people; in Concord the English sentence is the key. */
import { parseSync } from 'vite';

type Node = { readonly type: string; readonly [field: string]: unknown };

const shown = /^([A-ZÀ-Þ“]([\p{L}’'-]+([ ,.:;?!…]|$)| )|\{\{\w+\}\} )/u;

/**
 * Keys are the strings inside `t(…)` and `sentence(…)` and the values of maps named `…Words`. Where `t` is given a
 * variable, every string of the module that reads like words for people counts, so that a list of labels is not missed.
 */
export function keysInModule(path: string, source: string): ReadonlySet<string> {
  const program: unknown = parseSync(path, source).program;
  const keys = new Set<string>();
  const said: string[] = [];
  let hasUnknown = false;
  visit(program, (node) => {
    if (isCallOf(node, ['t', 'sentence'])) {
      const texts = textsIn(firstOf(node['arguments']));
      for (const text of texts) keys.add(text);
      if (texts.length === 0) hasUnknown = true;
    }
    if (isWords(node)) for (const text of valuesIn(node['init'])) keys.add(text);
    said.push(...textsIn(node).filter((text) => shown.test(text)));
  });
  if (hasUnknown) for (const text of said) keys.add(text);
  return keys;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  if (!isNode(value)) return;
  if (value.type === 'ImportDeclaration' || value.type.startsWith('TS')) return visitTyped(value, see);
  see(value);
  for (const field of Object.values(value)) visit(field, see);
}

/** Types and imports hold no words; an expression with a type around it does. */
function visitTyped(node: Node, see: (node: Node) => void): void {
  visit(node['expression'], see);
}

/** The strings an expression can be: a literal, either side of a choice, a fallback. */
function textsIn(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? [value['value']] : [];
  if (value.type === 'ConditionalExpression') {
    return [...textsIn(value['consequent']), ...textsIn(value['alternate'])];
  }
  if (value.type === 'LogicalExpression') return [...textsIn(value['left']), ...textsIn(value['right'])];
  return value.type === 'TemplateLiteral' ? wholeTemplate(value) : [];
}

function wholeTemplate(node: Node): readonly string[] {
  const quasis = node['quasis'];
  if (!Array.isArray(quasis) || quasis.length !== 1) return [];
  const [only] = quasis;
  return isNode(only) && isRecord(only['value']) ? [String(only['value']['cooked'])] : [];
}

function valuesIn(value: unknown): readonly string[] {
  const found: string[] = [];
  visit(value, (node) => {
    if (node.type === 'Property') found.push(...textsIn(node['value']));
  });
  return [...found, ...textsIn(value)];
}

function isWords(node: Node): boolean {
  const id = node['id'];
  return node.type === 'VariableDeclarator' && isNode(id) && /.Words$/.test(String(id['name']));
}

function isCallOf(node: Node, names: readonly string[]): boolean {
  const callee = node['callee'];
  return node.type === 'CallExpression' && isNode(callee) && names.includes(String(callee['name']));
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}

function isNode(value: unknown): value is Node {
  return isRecord(value) && typeof value['type'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
