/** What is wrong with the references between the clauses of a text (TX-3, TX-4). */
import type { Finding } from './findings.ts';

export type ReferringBlock = {
  readonly id: string;
  /** The ids of the clauses that its words refer to. */
  readonly targets: readonly string[];
  /** The step that a decision leads to. It may lead back, so it makes no circle. */
  readonly goTo?: string;
};

/**
 * A reference whose clause is gone is an error, for nobody knows what it meant. Clauses that refer to themselves or, by
 * a chain of references alone, to each other advise only: `subject to` in both directions is a fault, `see` is not.
 */
export function referenceFindings(blocks: readonly ReferringBlock[]): readonly Finding[] {
  const present = new Set(blocks.map(({ id }) => id));
  const circles = circlesOf(blocks);
  return blocks.flatMap((block) => {
    const about = { clauseId: block.id, params: {}, fix: null } as const;
    const { targets, goTo } = block;
    const led = goTo === undefined || goTo === '' ? targets : [...targets, goTo];
    const gone = led.filter((target) => !present.has(target)).length;
    return [
      ...(gone > 0
        ? [
            {
              ...about,
              code: 'reference-broken',
              level: 'error',
              params: { count: gone },
              fix: { type: 'remove-broken-references' },
            } as const,
          ]
        : []),
      ...(block.targets.includes(block.id)
        ? [{ ...about, code: 'reference-to-itself', level: 'warning' } as const]
        : []),
      ...(circles.has(block.id) ? [{ ...about, code: 'reference-circular', level: 'hint' } as const] : []),
    ];
  });
}

type Visit = { readonly id: string; readonly targets: readonly string[]; next: number };

/** The ids of blocks from which references lead back to them through another block (Tarjan, without recursion). */
function circlesOf(blocks: readonly ReferringBlock[]): ReadonlySet<string> {
  const targetsOf = new Map(blocks.map(({ id, targets }) => [id, targets]));
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles = new Set<string>();
  for (const { id, targets } of blocks) if (targets.length > 0 && !index.has(id)) visit(id);
  return circles;

  function visit(start: string): void {
    const path: Visit[] = [enter(start)];
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const target = here.targets[here.next];
      here.next += 1;
      if (target === undefined) leave(path);
      else if (!index.has(target) && targetsOf.has(target)) path.push(enter(target));
      else if (isOpen.has(target)) lower(here.id, index.get(target));
    }
  }

  function enter(id: string): Visit {
    index.set(id, index.size);
    lowest.set(id, index.size - 1);
    open.push(id);
    isOpen.add(id);
    return { id, targets: targetsOf.get(id) ?? [], next: 0 };
  }

  function leave(path: Visit[]): void {
    const id = path.pop()?.id ?? '';
    const above = path.at(-1);
    if (above !== undefined) lower(above.id, lowest.get(id));
    if (lowest.get(id) !== index.get(id)) return;
    const members = open.splice(open.indexOf(id));
    for (const member of members) isOpen.delete(member);
    if (members.length > 1) for (const member of members) circles.add(member);
  }

  function lower(id: string, to = Infinity): void {
    lowest.set(id, Math.min(lowest.get(id) ?? Infinity, to));
  }
}
