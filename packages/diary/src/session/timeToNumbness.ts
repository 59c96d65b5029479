/** From a session to the minutes until numbness, and why some sessions say nothing of them. */
import type { Session } from './session.ts';

export type TimeToNumbness = {
  readonly minutes: number;
  /** There was none up to the end. */
  readonly isCensored: boolean;
};

/** Why a session with numbness does not say after how many minutes it began. */
export type WhyUntimed = 'not-known' | 'no-distance' | 'too-far';

/** Distances are up to so much off (docs/adr/0023), and a person rounds them. */
const distanceSlack = 1.05;

/**
 * Minutes until the numbness began: by the clock as told, or from kilometres as if the pace of the session had been even.
 * Null when that is not known.
 */
export function timeToNumbness(session: Session): TimeToNumbness | null {
  const { numbness, minutes } = session;
  if (numbness === null) return { minutes, isCensored: true };
  if (whyUntimed(session) !== undefined || numbness.onset === null) return null;
  if ('minutes' in numbness.onset) return { minutes: numbness.onset.minutes, isCensored: false };
  const share = Math.min(1, numbness.onset.km / distanceOf(session)!);
  return { minutes: share * minutes, isCensored: false };
}

/** Undefined where the time is known, or there was no numbness. */
export function whyUntimed(session: Session): WhyUntimed | undefined {
  const { numbness } = session;
  if (numbness === null) return undefined;
  if (numbness.onset === null) return 'not-known';
  if ('minutes' in numbness.onset) return undefined;
  const distance = distanceOf(session);
  if (distance === null) return 'no-distance';
  return isTooFar(numbness.onset.km, distance) ? 'too-far' : undefined;
}

/** Whether so many kilometres lie beyond the end of a session. */
export function isTooFar(km: number, distanceKm: number): boolean {
  return km > distanceKm * distanceSlack;
}

/** Kilometres of the whole session by its recording; null without one, and indoors, where it may say 0. */
export function recordedKm({ workout }: Session): number | null {
  const km = workout?.distanceKm ?? 0;
  return km > 0 ? km : null;
}

/** As recorded, else as typed. */
function distanceOf(session: Session): number | null {
  const onset = session.numbness?.onset ?? null;
  const typed = onset !== null && 'km' in onset ? (onset.ofKm ?? 0) : 0;
  return recordedKm(session) ?? (typed > 0 ? typed : null);
}
