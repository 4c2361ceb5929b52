import { availableParallelism } from 'node:os';
import process from 'node:process';
import { performance } from 'node:perf_hooks';

const measuredEveryMs = 100;
/** From here on, as a share of what there is, saving work is worth letting people wait a moment. */
const busyFrom = 0.4;
const fullFrom = 0.75;

/** How much this process has to do, as of the last moment: its event loop, and all its threads on the processors it may use. */
export class Load {
  #loop = performance.eventLoopUtilization();
  #cpu = process.cpuUsage();
  #measuredAt = performance.now();
  #pressure = 0;

  /** From 0, where everything is said at once, to 1, where as much as possible is said together. */
  pressure(): number {
    if (performance.now() - this.#measuredAt >= measuredEveryMs) this.#measure();
    return this.#pressure;
  }

  #measure(): void {
    const now = performance.now();
    const loop = performance.eventLoopUtilization();
    const cpu = process.cpuUsage();
    const { utilization } = performance.eventLoopUtilization(loop, this.#loop);
    const usedMs = (cpu.user + cpu.system - this.#cpu.user - this.#cpu.system) / 1000;
    const share = usedMs / (now - this.#measuredAt) / availableParallelism();
    this.#loop = loop;
    this.#cpu = cpu;
    this.#measuredAt = now;
    this.#pressure = clamp((Math.max(utilization, share) - busyFrom) / (fullFrom - busyFrom));
  }
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
