/** What the figures of a trial may be, in one place: `readTrial` says what lies outside, `analyse` throws. */
import { sessionLimits } from '@footing/guide';

type Range = readonly [low: number, high: number, kind?: 'whole'];

export const ranges = {
  minutes: sessionLimits.minutes,
  sessionMinutes: sessionLimits.minutes,
  usualMinutes: [1, sessionLimits.minutes[1]],
  strength: sessionLimits.strength,
  reliefMinutes: sessionLimits.reliefMinutes,
  order: [-1e15, 1e15],
  day: [-1e6, 1e6],
  seed: [0, 2 ** 32, 'whole'],
  /** Of how often a change helps, and of how many people. */
  p: [0, 1],
  n: [0.001, 1e9],
  /** More than anybody does. */
  sessionsPerArm: [0, 10_000, 'whole'],
  /** More than any screen has. */
  curvePoints: [0, 10_000, 'whole'],
} as const satisfies Readonly<Record<string, Range>>;

export type Figure = keyof typeof ranges;

export function isInRange(figure: Figure, value: unknown): value is number {
  const [low, high, kind]: Range = ranges[figure];
  if (typeof value !== 'number' || (kind === 'whole' && !Number.isInteger(value))) return false;
  return value >= low && value <= high;
}

/** Such as "must be a number from 0 to 10". */
export function rangeWords(figure: Figure): string {
  const [low, high, kind]: Range = ranges[figure];
  return `must be a ${kind === 'whole' ? 'whole number' : 'number'} from ${low} to ${high}`;
}
