/**
 * Gets the services the tests need. FerretDB is the wire-protocol server the MongoDB adapter is tested against. `go
 * install` alone gives a binary that stops at once, because the release's version file is made by its build and not part
 * of the module; so the module's source is copied, given that file and built here, once. Redis comes from the system.
 *
 * Run as a script with `ferretdb` or `redis` it prints one line of JSON: {"binary": path} or {"missing": reason}.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, installPackage } from './debian-package.mjs';

const version = 'v1.24.2';
const module = `github.com/FerretDB/FerretDB@${version}`;
const cache = resolve(import.meta.dirname, `../.cache/ferretdb-${version}`);

/** Answers where the binary is, or why there is none. Quick when it was built before. */
export function prepareFerretdb() {
  const built = join(cache, process.platform === 'win32' ? 'ferretdb.exe' : 'ferretdb');
  if (existsSync(built)) return { binary: built };
  const gopath = tryRun('go', ['env', 'GOPATH']);
  if (gopath === null) return { missing: 'Go is not installed, so FerretDB cannot be built' };
  const installed = join(gopath, 'bin', 'ferretdb');
  if (tryRun(installed, ['--version'])?.includes(version)) return { binary: installed };
  try {
    build(built);
    return { binary: built };
  } catch (error) {
    return { missing: `FerretDB could not be built: ${firstLine(error)}` };
  }
}

function build(target) {
  const { Dir: source } = JSON.parse(run('go', ['mod', 'download', '-json', module]));
  const copy = join(cache, `source-${process.pid}`);
  mkdirSync(cache, { recursive: true });
  try {
    cpSync(source, copy, { recursive: true });
    run('chmod', ['-R', 'u+w', copy]);
    writeFileSync(join(copy, 'build/version/version.txt'), version);
    run('go', ['build', '-buildvcs=false', '-o', `${copy}.built`, './cmd/ferretdb'], copy);
    renameSync(`${copy}.built`, target);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function run(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

function tryRun(command, args) {
  try {
    return run(command, args);
  } catch {
    return null;
  }
}

function firstLine(error) {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 2).join(' ');
}

/** Answers where Redis is, installed first where that is possible, or why there is none. */
export function prepareRedis() {
  const found = findProgram(['redis-server']);
  if (found !== undefined) return { binary: found };
  installPackage('redis-server');
  const installed = findProgram(['redis-server']);
  if (installed !== undefined) return { binary: installed };
  return { missing: 'redis-server is not installed, and only root on Debian can have it installed here' };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const prepare = process.argv[2] === 'redis' ? prepareRedis : prepareFerretdb;
  process.stdout.write(`${JSON.stringify(prepare())}\n`);
}
