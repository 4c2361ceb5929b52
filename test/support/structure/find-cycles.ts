/** From each name to the names it uses; names that are no key are left alone. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** Cycles of a graph, each once, as the list of names with the first repeated at the end. */
export function findCycles(graph: Graph): readonly (readonly string[])[] {
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

  for (const name of graph.keys()) walk(name);
  return cycles;
}
