/** What a workout file may cost. A day at one point a second is 86,400 points and about 4 MB of FIT, 40 MB of TCX. */
export type WorkoutLimits = {
  /** Bytes of the file as it comes. */
  readonly fileBytes: number;
  /** Bytes after unzipping: a small file can unfold into a huge one. */
  readonly unzippedBytes: number;
  /** Points kept of one file. */
  readonly points: number;
  /** Activities, tracks or glued files within one file. */
  readonly parts: number;
  /** Laps and events kept of one part. */
  readonly marks: number;
  /** How deep XML may nest; TCX nests 9 deep. */
  readonly xmlDepth: number;
};

export const defaultLimits: WorkoutLimits = {
  fileBytes: 100_000_000,
  unzippedBytes: 100_000_000,
  points: 1_000_000,
  parts: 200,
  marks: 20_000,
  xmlDepth: 64,
};
