import { dayOf } from '@footing/assessment';

/** The day that it is where the device is, such as "2026-05-01". */
export function today(now = new Date()): string {
  return dayOf(now);
}
