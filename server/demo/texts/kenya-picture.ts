import type { Illustration } from '../document-story.ts';
import { oneStopBorderPost } from '../pictures/one-stop-border-post.ts';

export const planOfThePost: Illustration = {
  by: 'drafter',
  under: 'What the team saw',
  name: 'namanga-one-stop-border-post.png',
  picture: oneStopBorderPost,
  alt: 'Plan of the post in two rows. Travellers pass the lanes of the police, the health desk, a counter where both countries examine documents once, and the baggage hall; the health desk leads to an isolation room, the counter to an interview room. Vehicles pass the lanes, weighbridge and scanner, a joint inspection bay and the release office; where no risk is found they go straight to release. A duty coordinator stands between the rows.',
  caption: 'Who meets a traveller and a vehicle at Namanga, and in which order',
};
