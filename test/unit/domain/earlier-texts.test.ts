import { expect, test } from 'vitest';
import { secretariat } from '../../support/builders/actors.ts';
import { after } from '../../support/builders/document-story.ts';
import { openReview } from '../../support/builders/document-commands.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import type { Story } from '../../support/builders/document-story.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { earlierTexts } from '../../../shared/domain/earlier-texts.ts';

const secondRound = openReview({ roundId: asId('round-2') });

function of({ state }: Story, number: number) {
  const version = state.versions.find((each) => each.number === number);
  if (version === undefined) throw new Error(`There is no version ${number}.`);
  return earlierTexts(state, version).map((each) => [each.basis, each.version.number]);
}

test('[TX-2] what is published is read beside the version that was circulated last before it', () => {
  const published = givenStage('published');
  const [circulated] = published.state.rounds;
  const number = published.state.publications.at(-1)?.version ?? 0;
  expect(number).toBeGreaterThan(circulated?.version ?? 0);
  expect(of(published, number)).toEqual([['circulated', circulated?.version]]);
});

test('[TX-2] the first circulated version has nothing before it, the next one has the first', () => {
  const twice = after(givenStage('revision'), secretariat, secondRound);
  const [first = 0, second = 0] = twice.state.rounds.map(({ version }) => version);
  expect(of(twice, first)).toEqual([]);
  expect(of(twice, second)).toEqual([['circulated', first]]);
});

test('[TX-2] a later edition is read beside the one that was published before, and not beside its rounds', () => {
  const next = after(givenStage('published'), secretariat, { type: 'start-edition' });
  const again = after(next, secretariat, secondRound);
  const published = again.state.publications.at(-1)?.version;
  expect(of(again, again.state.versions.at(-1)?.number ?? 0)).toEqual([['published', published]]);
});
