import { readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/** Of three parts of a full processor the others get more than two. */
const behindOthers = 5;

/**
 * Lets all other threads of the process go before the calling one where there is not enough for all: what people say to each other
 * is relayed first, storing and folding take what is left. Only Linux has priorities of threads; elsewhere all stay equal.
 */
export function stepBehindOthers(): void {
  try {
    const behind = Math.min(constants.priority.PRIORITY_LOW, getPriority() + behindOthers);
    setPriority(threadNumber(readlinkSync('/proc/thread-self')), behind);
  } catch {
    // Not Linux, or not allowed: nothing depends on it.
  }
}

/** `link` is `<process>/task/<thread>`. */
function threadNumber(link: string): number {
  return Number(link.split('/').at(-1));
}
