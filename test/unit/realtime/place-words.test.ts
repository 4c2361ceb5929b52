import { describe, expect, it } from 'vitest';
import { placeWords } from '../../../server/realtime/edits/place-words.ts';

const base = 'The officer informs the agency.';

describe('Where hidden words belong', () => {
  it.each<[string, number, string, number | null]>([
    ['in the same words', 11, base, 11],
    ['in words that were joined to others', 11, `First of all. ${base}`, 25],
    ['at the beginning', 0, `First of all. ${base}`, 14],
    ['at the end, where others went on writing', 31, `${base} At once.`, 31],
    ['beside what is left of the sentence', 11, 'The officer tells the agency.', 11],
    ['in the half that was split off', 19, ' informs the agency.', 8],
    ['nowhere, when the sentence is another', 11, 'Ψ', null],
    ['nowhere, in an empty clause', 11, '', null],
  ])('[RT-7] %s', (_, at, target, place) => {
    expect(placeWords(base, at, target)).toBe(place);
  });

  it('[RT-7] words of a clause that had none go where nothing says', () => {
    expect(placeWords('', 0, '')).toBe(0);
    expect(placeWords('', 0, 'Something else.')).toBeNull();
  });
});
