/**
 * Records that no backup holds: projections, which the first list makes again from the ledgers, and what was good for one
 * moment only. A session that was ended, or a link that was used, must not come back with an old backup.
 */
import { rebuiltRecordTypes } from '../documents/summary-projection.ts';
import {
  rateLimitType,
  sessionType,
  spentCodeType,
  verificationType,
} from '../features/auth/auth-records.ts';

const leftOut: readonly string[] = [
  ...rebuiltRecordTypes,
  sessionType.name,
  verificationType.name,
  rateLimitType.name,
  spentCodeType.name,
];

export function isLeftOut(recordType: string): boolean {
  return leftOut.includes(recordType);
}
