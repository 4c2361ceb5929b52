import { sentenceOfError } from '../lib/api-problem.ts';
import { useFormat } from '../lib/format.ts';
import type { Format } from '../lib/format.ts';
import { useT } from '../lib/i18n.ts';
import type { Translate, TranslateParams } from '../lib/i18n.ts';
import type { Sentence } from '../../shared/domain/sentence.ts';
import {
  commandWords,
  dispositionWords,
  kindWords,
  positionWords,
  roleWords,
  stageWords,
  textLanguageWords,
} from './words.ts';

/** Params that name something of a closed list are shown in its words. */
const wordsOfParam: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  stage: stageWords,
  from: stageWords,
  to: stageWords,
  kind: kindWords,
  role: roleWords,
  disposition: dispositionWords,
  position: positionWords,
  command: commandWords,
  language: textLanguageWords,
};

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** Says a sentence of the server (template and params) in the language and the zone of the person. */
export function sayIn(t: Translate, format: Format): (sentence: Sentence) => string {
  return ({ template, params }) => {
    const shown = Object.entries(params).map(([name, value]) => [name, shownParam(name, value)] as const);
    return t(template, withInner(params['sentence'], Object.fromEntries(shown)));
  };

  /** A param named `sentence` is a template itself. */
  function withInner(inner: string | number | undefined, shown: TranslateParams): TranslateParams {
    return typeof inner === 'string' ? { ...shown, sentence: t(inner, shown) } : shown;
  }

  function shownParam(name: string, value: string | number): string | number {
    if (typeof value === 'number') return value;
    const word = wordsOfParam[name]?.[value];
    if (word !== undefined) return t(word);
    return instantPattern.test(value) ? format.dateTime(value) : value;
  }
}

export function useSentence(): (sentence: Sentence) => string {
  return sayIn(useT(), useFormat());
}

/** What to tell a person about any error that `call` can throw. */
export function useErrorText(): (error: unknown) => string {
  const say = useSentence();
  return (error) => say(sentenceOfError(error));
}
