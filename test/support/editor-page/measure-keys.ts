import './page-window.ts';

/** Calls back when the next frame has been painted. */
export function afterPaint(action: () => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = action;
    channel.port2.postMessage(null);
  });
}

/** Begins with empty figures, and times every key of the page. */
export function measureKeys(): void {
  window.measured = { openedAt: null, keys: [], lastKeyAt: 0, reviewedAt: 0 };
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      window.measured.lastKeyAt = timeStamp;
      afterPaint(() => window.measured.keys.push(performance.now() - timeStamp));
    },
    { capture: true },
  );
}
