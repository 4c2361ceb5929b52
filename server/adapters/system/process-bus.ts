import type { Bus, News } from '../../ports/bus.ts';

/** News within one process. `onError` hears of a listener that throws; the others still get the news. */
export function createProcessBus({ onError }: { readonly onError: (error: unknown) => void }): Bus {
  const listeners = new Set<{ readonly hear: (news: News) => void }>();
  return {
    publish(news) {
      for (const { hear } of Array.from(listeners)) tell(hear, news, onError);
    },
    subscribe(listener) {
      const subscription = { hear: listener };
      listeners.add(subscription);
      return () => {
        listeners.delete(subscription);
      };
    },
  };
}

function tell(hear: (news: News) => void, news: News, onError: (error: unknown) => void): void {
  try {
    hear(news);
  } catch (error) {
    onError(error);
  }
}
