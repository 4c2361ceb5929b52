/** Gathers what is sent within one turn of the event loop and hands it over at once. */
export function createTurnOutbox<T>(deliver: (items: readonly T[]) => void): (item: T) => void {
  let gathered: T[] = [];
  return (item) => {
    gathered.push(item);
    if (gathered.length > 1) return;
    queueMicrotask(() => {
      const items = gathered;
      gathered = [];
      deliver(items);
    });
  };
}
