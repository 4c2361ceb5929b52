import type { Module } from './read-modules.ts';

/** Import cycles among our own files, each once, as the list of paths with the first repeated at the end. */
export function findCycles(modules: readonly Module[]): readonly (readonly string[])[] {
  const graph = new Map(modules.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const trail: string[] = [];
  const cycles: string[][] = [];

  function walk(path: string): void {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path]);
    if (start >= 0 || done.has(path)) return;
    trail.push(path);
    for (const target of graph.get(path) ?? []) if (graph.has(target)) walk(target);
    trail.pop();
    done.add(path);
  }

  for (const path of graph.keys()) walk(path);
  return cycles;
}
