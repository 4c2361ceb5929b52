import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { characterGroups, soughtGroups } from '../../../client/features/characters/character-groups.ts';
import { recentSigns, rememberSign } from '../../../client/features/characters/recent-characters.ts';
import { placeAfter } from '../../../client/features/characters/walk-grid.ts';
import type { Translate } from '../../../client/lib/i18n.ts';

const languages = ['en', 'fr', 'es', 'sw'];

function translateInto(language: string): Translate {
  const file = readFileSync(`client/locales/${language}.json`, 'utf8');
  const sentences = z.record(z.string(), z.string()).parse(JSON.parse(file));
  return (key, params = {}) =>
    Object.entries(params).reduce(
      (words, [name, value]) => words.replaceAll(`{{${name}}}`, String(value)),
      sentences[key] ?? key,
    );
}

const signsOf = (language: string, sought: string) =>
  soughtGroups(characterGroups(translateInto(language)), sought).flatMap(({ characters }) =>
    characters.map(({ sign }) => sign),
  );

describe('[TX-30] special characters', () => {
  it.each(languages)('each is one code point, is there once, and has a name of its own in %s', (language) => {
    const all = characterGroups(translateInto(language)).flatMap(({ characters }) => characters);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter(({ sign }) => Array.from(sign).length !== 1)).toEqual([]);
    expect(new Set(all.map(({ sign }) => sign)).size).toBe(all.length);
    expect(
      all.map(({ name }) => name).filter((name, at, names) => name === '' || names.indexOf(name) !== at),
    ).toEqual([]);
  });

  it('are found by name in the language of the reader, without accents, in any order of words', () => {
    expect(signsOf('en', 'dash em')).toContain('—');
    expect(signsOf('en', 'e acute')).toContain('é');
    expect(signsOf('fr', 'tiret cadratin')).toEqual(['—', '–']);
    expect(signsOf('fr', 'FLECHE')).toContain('→');
    expect(signsOf('fr', 'insecable')).toEqual(expect.arrayContaining(['\u00a0', '\u202f']));
    expect(signsOf('es', 'ñ')).toEqual(expect.arrayContaining(['ñ']));
    expect(signsOf('sw', 'mshale')).toContain('←');
  });

  it('are found by themselves and by their code', () => {
    expect(signsOf('en', '§')).toEqual(['§']);
    expect(signsOf('en', 'u+2014')).toEqual(['—']);
    expect(signsOf('en', 'no such sign')).toEqual([]);
    expect(signsOf('en', '  ')).toEqual(signsOf('en', ''));
  });

  it('that were taken last come first, each once, and what is not a code is passed over', () => {
    const kept = new Map<string, string>();
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    };
    for (const sign of ['—', '\u00a0', '—', ...Array.from('abcdefghijk')]) rememberSign(storage, sign);
    expect(recentSigns(storage)).toEqual([...Array.from('kjihgfedcba'), '—']);
    kept.set('concord.characters', 'zz 2014 110000 -5');
    expect(recentSigns(storage)).toEqual(['—']);
  });

  it('are walked by where they stand, and up from the first row leads out', () => {
    const cells = [0, 50, 100]
      .map((left) => ({ left, top: 0 }))
      .concat([
        { left: 0, top: 60 },
        { left: 40, top: 60 },
      ]);
    expect(placeAfter('ArrowDown', 1, cells)).toBe(4);
    expect(placeAfter('ArrowUp', 4, cells)).toBe(1);
    expect(placeAfter('ArrowUp', 2, cells)).toBe(-1);
    expect(placeAfter('ArrowDown', 4, cells)).toBeUndefined();
    expect(placeAfter('ArrowRight', 4, cells)).toBe(4);
    expect(placeAfter('Home', 4, cells)).toBe(0);
    expect(placeAfter('End', 0, cells)).toBe(4);
    expect(placeAfter('x', 0, cells)).toBeUndefined();
  });
});
