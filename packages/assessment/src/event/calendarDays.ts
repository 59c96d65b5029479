/** Days of a calendar, such as "2026-05-01", to reckon with: no clock, no hour that is left out in spring. */
import { isDay } from '@footing/guide';

const dayMs = 86_400_000;

/** The day that it is at a time, where the program runs. */
export function dayOf(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** Whole days from one day to another; below 0 where the other is earlier. @throws RangeError for a text that is no day. */
export function daysFrom(from: string, to: string): number {
  return (timeOf(to) - timeOf(from)) / dayMs;
}

/** The day so many days after another. @throws as {@link daysFrom}. */
export function dayAfter(day: string, days: number): string {
  return new Date(timeOf(day) + days * dayMs).toISOString().slice(0, 10);
}

function timeOf(day: string): number {
  if (!isDay(day)) throw new RangeError(`"${day}" is no day`);
  return Date.parse(day);
}
