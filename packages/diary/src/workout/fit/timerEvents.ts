/** The timer of a device: when it was started and stopped. */
import type { FitPart } from './fitPart.ts';

export type TimerEvent = {
  readonly kind: 'start' | 'stop';
  /** FIT seconds. */
  readonly time: number;
};

const timer = 0;
const kinds: Readonly<Record<number, TimerEvent['kind']>> = {
  0: 'start',
  1: 'stop',
  4: 'stop',
  8: 'stop',
  9: 'stop',
};

/** In the order of time; events without a time are left out. */
export function timerEvents(part: FitPart): readonly TimerEvent[] {
  return part.events
    .filter(({ event }) => event === timer)
    .map(({ type, timestamp }) => ({ kind: kinds[type], time: timestamp }))
    .filter((event): event is TimerEvent => event.kind !== undefined && !Number.isNaN(event.time))
    .sort((a, b) => a.time - b.time);
}
