import type { DocumentAction } from './access.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import type { Role } from './roles.ts';

const forReaders: readonly DocumentAction[] = ['document.read', 'text.read'];
const forSecretariat: readonly DocumentAction[] = [
  ...forReaders,
  'text.edit',
  'version.cut',
  'version.restore',
  'guides.change',
];

/** A template is written by the secretariat and read by everyone in the project; it has no life (AC-5). */
export function canTemplate(role: Role, action: DocumentAction): Result<true> {
  const given = role === 'secretariat' ? forSecretariat : forReaders;
  if (given.includes(action)) return ok(true);
  return forSecretariat.includes(action) ? refuse('not-allowed') : refuse('is-template');
}
