/** Told once a request is refused because nobody is signed in any more; the frame then asks to sign in again in place. */
const eventName = 'concord:session-ended';

export function announceSessionEnded(): void {
  window.dispatchEvent(new Event(eventName));
}

/** Returns the function that stops listening. */
export function onSessionEnded(listener: () => void): () => void {
  window.addEventListener(eventName, listener);
  return () => window.removeEventListener(eventName, listener);
}
