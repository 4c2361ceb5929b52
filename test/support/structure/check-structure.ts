import {
  commonRooms,
  environmentReader,
  forbiddenNames,
  layered,
  ownedLibraries,
  rooms,
  separated,
  withoutReact,
} from './dependency-rule.ts';
import type { Room } from './dependency-rule.ts';
import { findCycles } from './find-cycles.ts';
import type { Graph } from './find-cycles.ts';
import type { Module } from './read-modules.ts';

/** Every breach of the dependency rule, one sentence each; none when the structure holds. */
export function checkStructure(modules: readonly Module[]): readonly string[] {
  const found = modules.flatMap((module) => [
    ...nameFindings(module),
    ...environmentFindings(module),
    ...module.imports.flatMap((target) => importFindings(module.path, target)),
  ]);
  const graph = new Map(modules.map(({ path, imports }) => [path, imports]));
  const cycles = [graph, ...layered.map((folder) => childGraph(graph, folder))].flatMap(findCycles);
  return [...found, ...cycles.map((cycle) => `import cycle: ${cycle.join(' → ')}`)];
}

function isUnder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function roomOf(path: string): Room | undefined {
  return rooms
    .filter((room) => holds(room, path))
    .reduce<Room | undefined>(
      (best, room) => (best && best.path.length > room.path.length ? best : room),
      undefined,
    );
}

function holds(room: Room, path: string): boolean {
  if (!room.path.endsWith('/*')) return isUnder(path, room.path);
  return path.slice(0, path.lastIndexOf('/')) === room.path.slice(0, -2);
}

function nameFindings({ path }: Module): readonly string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (forbiddenNames.test(name)) return [`${path}: name the file after what it holds`];
  return roomOf(path) === undefined ? [`${path}: belongs to no room of the dependency rule`] : [];
}

function environmentFindings({ path, readsEnvironment }: Module): readonly string[] {
  const isFree = path === environmentReader || isUnder(path, 'test') || !readsEnvironment;
  return isFree ? [] : [`${path}: only ${environmentReader} reads process.env`];
}

function importFindings(from: string, target: string): readonly string[] {
  const room = roomOf(from);
  if (room === undefined) return [];
  const isOwnFile = /^(shared|server|client|test|scripts)\//.test(target) || target.startsWith('..');
  const reason = isOwnFile ? fileReason(room, from, target) : libraryReason(room, from, target);
  return reason === null ? [] : [`${from}: imports ${target}, but ${reason}`];
}

function fileReason(room: Room, from: string, target: string): string | null {
  const targetRoom = roomOf(target)?.path ?? target;
  const isAllowed =
    targetRoom === room.path || room.mayImport.some((allowed) => isUnder(targetRoom, allowed));
  if (!isAllowed) return `${room.path} may import only ${['itself', ...room.mayImport].join(', ')}`;
  const folder = separated.find((candidate) => isUnder(from, candidate) && isUnder(target, candidate));
  if (folder === undefined || commonRooms.some((common) => isUnder(target, common))) return null;
  const isSameChild = childOf(folder, from) === childOf(folder, target);
  return isSameChild ? null : `one of ${folder} never imports another`;
}

/** Which child of a folder uses which other one. */
function childGraph(graph: Graph, folder: string): Graph {
  const children = new Map<string, readonly string[]>();
  for (const [path, imports] of graph) {
    if (!isUnder(path, folder)) continue;
    const child = `${folder}/${childOf(folder, path)}`;
    const used = imports
      .filter((target) => isUnder(target, folder))
      .map((target) => `${folder}/${childOf(folder, target)}`);
    children.set(child, [...(children.get(child) ?? []), ...used.filter((other) => other !== child)]);
  }
  return children;
}

function childOf(folder: string, path: string): string {
  return path.slice(folder.length + 1).split('/')[0] ?? '';
}

function libraryReason(room: Room, from: string, library: string): string | null {
  const owner = ownedLibraries[library];
  if (owner !== undefined && !isUnder(from, owner) && !isUnder(from, 'test')) return `only ${owner} knows it`;
  if (/^react(-|$)/.test(library) && withoutReact.some((folder) => isUnder(from, folder))) {
    return 'this room knows no React';
  }
  if (library.startsWith('node:') && /^(shared|client)\//.test(from)) return `it does not run there`;
  if (room.libraries === null || room.libraries.includes(library)) return null;
  return `${room.path} may use only ${room.libraries.join(', ')}`;
}
