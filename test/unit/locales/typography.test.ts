import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

/** The sentences of a language; none where it is not offered. */
function sentencesOf(language: string): readonly string[] {
  const path = `client/locales/${language}.json`;
  if (!existsSync(path)) return [];
  return Object.values(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8'))));
}

describe('typography of translations', () => {
  it('French never breaks a line before : ; ? ! % or inside guillemets', () => {
    const breakable = /[^\u00a0][;?!»%]|[^\u00a0\w]:|\w:(?= |$)|«[^\u00a0]/u;
    expect(sentencesOf('fr').filter((sentence) => breakable.test(sentence))).toEqual([]);
  });

  it('Spanish opens every question and exclamation', () => {
    const isUneven = (sentence: string) => isLopsided(sentence, '¿?') || isLopsided(sentence, '¡!');
    expect(sentencesOf('es').filter(isUneven)).toEqual([]);
  });

  it.each(['fr', 'es', 'sw'])(
    'apostrophes in %s are typographic, and no space is left at the ends',
    (language) => {
      const isRough = (sentence: string) => sentence.includes("'") || sentence.trim() !== sentence;
      expect(sentencesOf(language).filter(isRough)).toEqual([]);
    },
  );
});

function isLopsided(sentence: string, [opening = '', closing = '']: string): boolean {
  return sentence.split(opening).length !== sentence.split(closing).length;
}
