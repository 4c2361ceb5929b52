import {
  buildContent,
  countedIds,
  heading,
  item,
  paragraph,
  provision,
  title,
} from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';

const sentence =
  'The officer in charge informs the other agencies at the post within fifteen minutes and enters the time in the register.';

/** A procedure of so many clauses: a heading for every ten, with provisions at three levels and lists. */
export function longText(clauses: number): TextContent {
  const drafts: Draft[] = [title('Handover of consignments between agencies')];
  for (let index = 1; index < clauses; index += 1) drafts.push(draftAt(index));
  return buildContent(countedIds(), drafts);
}

function draftAt(index: number): Draft {
  switch (index % 10) {
    case 1:
      return heading(index % 50 === 1 ? 1 : 2, `Procedure ${index}`);
    case 5:
      return paragraph(`${sentence} ${sentence} ${sentence}`);
    case 6:
    case 7:
      return item(`${sentence} (${index})`);
    case 8:
      return provision(4, `${sentence} (${index})`);
    default:
      return provision(3, `${sentence} ${sentence} (${index})`);
  }
}
