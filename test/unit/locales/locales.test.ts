import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allKeys } from '../../support/locales/all-keys.ts';
import { problemsOf, strayProblems } from '../../support/locales/check-locale.ts';
import { keysInModule } from '../../support/locales/keys-in-module.ts';

const folder = 'client/locales';
const keys = allKeys();

function sentencesOf(file: string): Record<string, string> {
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
}

const offered = readdirSync(folder).filter((file) => file !== 'en.json');

describe('languages', () => {
  it.each(offered)('every sentence of the interface is in %s, with its params', (file) => {
    expect(problemsOf(sentencesOf(file), keys)).toEqual([]);
  });

  it.each(readdirSync(folder))(
    'no sentence stands twice in %s, where only the last one would be said',
    (file) => {
      const names = [
        ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^ {2}("(?:[^"\\]|\\.)*"):/gm),
      ].map(([, name]) => name);
      expect(names.length).toBeGreaterThan(10);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    },
  );

  it('the English file holds only other forms of sentences that are said', () => {
    expect(strayProblems(sentencesOf('en.json'), keys)).toEqual([]);
  });

  it('sentences of the screen, of refusals and of the ledger are all found', () => {
    expect([...keys]).toEqual(
      expect.arrayContaining([
        'Waiting for you',
        'Your role does not allow this.',
        'Created the document “{{title}}”',
        'Needs {{needed}} more',
        'Standard operating procedures',
        'Fill this in.',
      ]),
    );
  });

  it('a missing, a stray and a wrongly filled translation are reported', () => {
    const said = new Set(['Save', 'Hello {{name}}', '{{count}} rows']);
    const file = {
      'Hello {{name}}': 'Bonjour {{nom}}',
      Gone: 'Parti',
      '{{count}} rows_one': '{{count}} ligne',
    };
    expect(problemsOf(file, said)).toEqual([
      'missing: Save',
      'missing: {{count}} rows',
      'other params than the sentence: Hello {{name}}',
      'nobody says: Gone',
    ]);
  });
});

describe('finding sentences in code', () => {
  const found = (source: string) => [...keysInModule('x.tsx', source)].sort();

  it('takes both sides of a choice', () => {
    expect(found(`const a = t(isOn ? 'Switch off' : 'Switch on');`)).toEqual(['Switch off', 'Switch on']);
  });

  it('takes the values of a map named …Words and of a typed one', () => {
    expect(found(`const aWords: W = { a: 'One', b: { c: 'Two' } } as const;`)).toEqual(['One', 'Two']);
  });

  it('takes the labels of a module that gives t a variable', () => {
    expect(found(`const list = [['Row above', 'mod-x']]; const v = <b>{t(list[0][0])}</b>;`)).toEqual([
      'Row above',
    ]);
  });

  it('leaves everything else', () => {
    expect(found(`import x from 'Some module'; const y = call('Not said'); t('Said');`)).toEqual(['Said']);
  });
});
