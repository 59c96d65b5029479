/** Times of a recording that states none: from the times of its points. */

/**
 * A gap between two points longer than this counts as a pause, unless the points are usually far apart. Watches that save
 * memory write a point at least every 28 s on the move (docs/adr/0023), most every second.
 */
export const longestGapSeconds = 30;

/** Where the points are usually further apart than the first of these, a pause is so many of their steps; beyond the last they tell nothing. */
const farApart = { fromSeconds: 20, steps: 3, toSeconds: 300 };

/** The longest gap between two points that is no pause, for a recording of these times. */
export function longestGapOf(times: ArrayLike<number>): number {
  const gaps = Float64Array.from(
    { length: Math.max(0, times.length - 1) },
    (_, i) => times[i + 1]! - times[i]!,
  );
  const slow = gaps.filter((gap) => gap > farApart.fromSeconds);
  if (2 * slow.length <= gaps.length) return longestGapSeconds;
  const usual = gaps.sort()[gaps.length >> 1]!;
  return usual > farApart.toSeconds ? longestGapSeconds : farApart.steps * usual;
}

export type TrackTimes = {
  readonly movingSeconds: number;
  readonly elapsedSeconds: number;
  readonly pauses: readonly Pause[];
  /** In seconds: up to it a gap within a segment is none of them. */
  readonly longestGap: number;
};

/** Seconds on the clock of the points. */
export type Pause = { readonly from: number; readonly to: number };

/**
 * Moving time is the elapsed time less the pauses. A pause is a gap of more than `longestGapOf` says, and every gap
 * between two segments of a track, which a device begins anew after a pause.
 * @param times in seconds, never falling.
 * @param breaks indices of points that begin a segment.
 */
export function trackTimes(times: ArrayLike<number>, breaks: readonly number[] = []): TrackTimes {
  const begins = new Set(breaks);
  const longestGap = longestGapOf(times);
  const pauses: Pause[] = [];
  for (let i = 1; i < times.length; i++) {
    const [from, to] = [times[i - 1]!, times[i]!];
    if (to - from > longestGap || (begins.has(i) && to > from)) pauses.push({ from, to });
  }
  const elapsedSeconds = times.length === 0 ? 0 : times[times.length - 1]! - times[0]!;
  const movingSeconds = elapsedSeconds - pausedSeconds(pauses);
  return { movingSeconds, elapsedSeconds, pauses, longestGap };
}

/** What of some pauses lies from `start` on. */
export function pausesFrom(pauses: readonly Pause[], start: number): readonly Pause[] {
  return pauses.filter(({ to }) => to > start).map(({ from, to }) => ({ from: Math.max(from, start), to }));
}

/** The seconds of some pauses, or of what of them lies before `until`. */
export function pausedSeconds(pauses: readonly Pause[], until = Number.POSITIVE_INFINITY): number {
  return pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - from), 0);
}
