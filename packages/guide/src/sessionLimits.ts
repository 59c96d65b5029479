/** The least and the most that a number of a session may be, one place for the diary, the trial and their forms. */
export type Limits = readonly [least: number, most: number];

export const sessionLimits = {
  /** Ten days, for the longest races: longer is a wrong unit, or a watch left on. */
  minutes: [0, 14_400],
  onsetKm: [0, 2000],
  distanceKm: [0, 2000],
  strength: [0, 10],
  /** Ten weeks. */
  reliefMinutes: [0, 100_000],
  temperatureC: [-60, 60],
  effort: [0, 10],
  minutesOnFeetBefore: [0, 1440],
} as const satisfies Readonly<Record<string, Limits>>;
