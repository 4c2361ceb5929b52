import process from 'node:process';
import { checkStructure } from './check-structure.ts';
import { readModules } from './read-modules.ts';

/** Below this the tool has looked at the wrong place: a check that sees nothing must not pass. */
const plausible = 50;

const modules = readModules(process.cwd());
const findings = checkStructure(modules);
for (const finding of findings) console.error(finding);
if (modules.length < plausible)
  console.error(`Only ${modules.length} modules seen; at least ${plausible} expected.`);
console.log(`${modules.length} modules, ${findings.length} findings`);
process.exitCode = findings.length > 0 || modules.length < plausible ? 1 : 0;
