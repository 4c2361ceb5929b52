import type { RealtimeLimits } from '../../shared/protocol/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { SeatJudge } from '../ports/seat-judge.ts';
import type { TextEngine } from '../ports/text-engine.ts';
import type { Timers } from '../ports/timers.ts';
import type { Load } from './load.ts';
import type { RealtimeMetrics } from './metrics.ts';
import type { RealtimeLogger } from './realtime-logger.ts';

/** What every part of the realtime server may use. */
export type RealtimeContext = {
  readonly engine: TextEngine;
  readonly judge: SeatJudge;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly logger: RealtimeLogger;
  readonly limits: RealtimeLimits;
  readonly metrics: RealtimeMetrics;
  readonly load: Pick<Load, 'pressure'>;
};
