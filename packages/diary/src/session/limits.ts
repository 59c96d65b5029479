/** The least and the most that a number of a session may be. */
export type Limits = readonly [least: number, most: number];

export const sessionLimits = {
  minutes: [0, 2880],
  onsetKm: [0, 2000],
  distanceKm: [0, 2000],
  strength: [0, 10],
  reliefMinutes: [0, 100_000],
  temperatureC: [-60, 60],
  effort: [0, 10],
  minutesOnFeetBefore: [0, 1440],
} as const satisfies Readonly<Record<string, Limits>>;
