/** A shortcut as the person's keyboard writes it: `Mod-Alt-1` is ⌘⌥1 on a Mac and Ctrl+Alt+1 elsewhere. */
export function shortcutWords(shortcut: string): string {
  const keys = shortcut.split('-').map((key) => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  if (!/Mac|iP(?:hone|ad|od)/.test(navigator.platform)) return keys.map(plainKey).join('+');
  return keys.map((key) => macKeys[key] ?? key).join('');
}

const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' };
const macKeys: Readonly<Record<string, string>> = { Mod: '⌘', Alt: '⌥', Shift: '⇧' };

function plainKey(key: string): string {
  return key === 'Mod' ? 'Ctrl' : key;
}
