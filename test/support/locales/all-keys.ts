import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { meaningOf } from '../../../shared/domain/decide-position.ts';
import { endorsementTemplates } from '../../../shared/domain/endorsement-sentence.ts';
import { findingMessages } from '../../../shared/domain/findings.ts';
import { refusalMessages } from '../../../shared/domain/refusal.ts';
import { withWordsTemplates } from '../../../shared/domain/with-words.ts';
import { keysInModule } from './keys-in-module.ts';

/** Every sentence the interface can show: what its code says and what the server answers in templates. */
export function allKeys(): ReadonlySet<string> {
  const modules = [...modulesIn('client'), ...modulesIn('shared/domain')];
  return new Set([
    ...modules.flatMap((path) => [...keysInModule(path, readFileSync(path, 'utf8'))]),
    ...Object.values(refusalMessages),
    ...Object.values(findingMessages),
    ...endorsementTemplates,
    ...withWordsTemplates,
    ...Object.values(meaningOf),
    ...fieldMessages(),
  ]);
}

/** What the contract says about single inputs. */
function fieldMessages(): readonly string[] {
  const source = readFileSync('shared/contract/fields.ts', 'utf8');
  return [...source.matchAll(/'((?:Fill|This)[^']*\.)'/g)].flatMap(([, message]) => message ?? []);
}

function modulesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path));
}
