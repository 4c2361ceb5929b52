/** The thread that reviews the text, so that no key waits for it. It keeps the blocks and hears of changed ones only. */
import { createReview } from '../../../shared/content/text-review.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { FromReviewer, ToReviewer } from './review-messages.ts';

function startReviewing(answer: (message: FromReviewer) => void): (message: ToReviewer) => void {
  let review: ReturnType<typeof createReview> | null = null;
  let content: TextContent = { type: 'doc', content: [] };
  let told = '';
  let isAsked = false;
  const read = () => {
    isAsked = false;
    if (review === null || content.content.length === 0) return;
    const found = review(content);
    const words = JSON.stringify(found);
    if (words === told) return;
    told = words;
    answer({ review: found });
  };
  return (message) => {
    if (message.type === 'terms') review = createReview(message.terms);
    else {
      const { from, removed, blocks } = message;
      content = { ...content, content: content.content.toSpliced(from, removed, ...blocks) };
    }
    // What waits in the queue is taken in first, so that several changes are one reading.
    if (!isAsked) setTimeout(read);
    isAsked = true;
  };
}

const take = startReviewing((message) => postMessage(message));
addEventListener('message', (event: MessageEvent<ToReviewer>) => take(event.data));
