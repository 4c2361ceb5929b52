/**
 * Reads docker-compose.yml the way a reviewer would, as it cannot be run where Concord is developed: known keys only,
 * every dependency and volume declared, every variable of Concord's service known to the configuration table.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { tsImport } from 'tsx/esm/api';
import { parseDocument } from 'yaml';

const topKeys = ['name', 'services', 'volumes', 'networks'];
const serviceKeys = [
  'image',
  'build',
  'command',
  'entrypoint',
  'depends_on',
  'environment',
  'ports',
  'volumes',
  'restart',
  'healthcheck',
  'read_only',
  'tmpfs',
  'cap_drop',
  'security_opt',
  'init',
  'profiles',
  'deploy',
];
const { configTable } = await tsImport('../server/config-table.ts', import.meta.url);
const settings = new Set(configTable.map(({ name }) => name));

function unknownKeys(where, value, known) {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${where}: unknown key "${key}"`);
}

function lintService(name, service, compose) {
  const findings = unknownKeys(`services.${name}`, service, serviceKeys);
  if (service.image === undefined && service.build === undefined)
    findings.push(`services.${name}: no image, no build`);
  if (/:latest$|^[^:]+$/.test(service.image ?? 'x:1'))
    findings.push(`services.${name}: the image has no fixed version`);
  for (const other of Object.keys(service.depends_on ?? {})) {
    if (compose.services[other] === undefined)
      findings.push(`services.${name}: depends on unknown "${other}"`);
  }
  for (const volume of service.volumes ?? []) {
    const source = String(volume).split(':')[0];
    if (!source.startsWith('.') && !source.startsWith('/') && !(source in (compose.volumes ?? {}))) {
      findings.push(`services.${name}: volume "${source}" is not declared`);
    }
  }
  return findings;
}

function lintVariables(service, environment) {
  return Object.keys(environment ?? {})
    .filter((name) => !settings.has(name))
    .map((name) => `services.${service}: ${name} is not in server/config-table.ts`);
}

/** Several instances share a store, a bus and a secret, and none of them takes a port of the host. */
function lintScaled(scaled) {
  const needed = ['REDIS_URL', 'MONGODB_URI', 'SESSION_SECRET', 'PUBLIC_URL'];
  return [
    ...needed
      .filter((name) => !(name in (scaled?.environment ?? {})))
      .map((name) => `services.concord-scaled: ${name} is missing`),
    ...(scaled?.deploy?.replicas >= 2 ? [] : ['services.concord-scaled: less than two replicas']),
    ...(scaled?.ports === undefined ? [] : ['services.concord-scaled: instances cannot share a port']),
  ];
}

/** Who is started without a profile must not need somebody who is not. */
function lintProfiles(name, service, compose) {
  return Object.keys(service.depends_on ?? {})
    .filter((other) => service.profiles === undefined && compose.services[other]?.profiles !== undefined)
    .map((other) => `services.${name}: "${other}" is started with a profile only`);
}

const document = parseDocument(readFileSync('docker-compose.yml', 'utf8'), { merge: true });
const compose = document.toJS() ?? {};
const services = compose.services ?? {};
const findings = [
  ...document.errors.map((error) => error.message),
  ...unknownKeys('top', compose, topKeys),
  ...Object.entries(services).flatMap(([name, service]) => lintService(name, service, compose)),
  ...['concord', 'concord-scaled', 'redis', 'balancer', 'mongo', 'mail']
    .filter((name) => !(name in services))
    .map((name) => `no service "${name}"`),
  ...Object.entries(services).flatMap(([name, service]) => lintProfiles(name, service, compose)),
  ...['concord', 'concord-scaled'].flatMap((name) => lintVariables(name, services[name]?.environment)),
  ...lintScaled(services['concord-scaled']),
];
for (const finding of findings) console.error(finding);
console.log(`${Object.keys(services).length} services, ${findings.length} findings`);
process.exitCode = findings.length === 0 ? 0 : 1;
