const nameLimit = 120;
const forbidden = /[<>:"|?*/\\]/g;
/** Controls, and what is not seen: with a right-to-left override “gpj.exe” would be read as “exe.jpg”. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file's name as it can be kept, shown and saved on every system: no folders, no unseen characters, none that Windows
 * refuses, at most 120 characters with its ending. A name of nothing else is `file`.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const seen = last.replace(unseen, '').replace(forbidden, '-').replace(/\s+/g, ' ');
  const trimmed = seen.replace(/^[. ]+|[. ]+$/g, '');
  const kept = reserved.test(trimmed) ? `-${trimmed}` : trimmed;
  return kept === '' ? 'file' : shortened(kept);
}

function shortened(name: string): string {
  if (name.length <= nameLimit) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  const start = name.slice(0, nameLimit - ending.length).replace(/\p{Surrogate}$/u, '');
  return `${start.trimEnd()}${ending}`;
}
