/** The messages and fields of FIT that we read, by their numbers in the FIT profile. */

export const messages = {
  fileId: 0,
  sport: 12,
  session: 18,
  lap: 19,
  record: 20,
  event: 21,
  activity: 34,
  fieldDescription: 206,
} as const;

export const timestampField = 253;

export const fileIdFields = { type: 0 } as const;
export const sportFields = { sport: 0, subSport: 1 } as const;
/** Times in milliseconds, distance in centimetres; laps have the same, but for the sport. */
export const sessionFields = {
  startTime: 2,
  sport: 5,
  subSport: 6,
  elapsed: 7,
  timer: 8,
  distance: 9,
} as const;
export const lapFields = { startTime: 2, elapsed: 7, timer: 8, distance: 9, trigger: 24 } as const;
export const eventFields = { event: 0, type: 1 } as const;
export const activityFields = { localTimestamp: 5 } as const;
export const fieldDescriptionFields = {
  developer: 0,
  field: 1,
  baseType: 2,
  nativeMessage: 14,
  nativeField: 15,
} as const;

/** Positions in semicircles, distance in centimetres. */
export const recordFields = {
  latitude: 0,
  longitude: 1,
  heartRate: 3,
  cadence: 4,
  distance: 5,
  power: 7,
  speedAndDistance: 8,
  temperature: 13,
} as const;

export const activityFileType = 4;

/** What other kinds of FIT file hold, as a sentence names them. */
export const otherFileTypes: Readonly<Record<number, string>> = {
  1: 'what a device can do',
  2: 'settings of a device',
  3: 'settings of a sport',
  5: 'a planned workout',
  6: 'a course to follow',
  7: 'a training plan',
  9: 'weights from a scale',
  10: 'totals',
  11: 'goals',
  14: 'blood pressure',
  15: 'steps and pulse over the day',
  20: 'a summary without a recording',
  28: 'steps and pulse over the day',
  32: 'steps and pulse over the day',
  34: 'a segment of a route',
  35: 'a list of segments',
};

/** Seconds from 1970 to the epoch of FIT, 1989-12-31T00:00:00Z. */
export const fitEpochSeconds = 631_065_600;

/** Times below count from when the device was switched on: its clock was not set (FIT profile, date_time). */
export const clockNotSetBelow = 0x10000000;
