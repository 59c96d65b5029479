/** What the command line tells its caller. */
export const exitCodes = {
  done: 0,
  /** A check that failed. */
  finding: 1,
  /** Wrong usage, or input that cannot be read. */
  wrongUsage: 2,
  /** `check` was stopped, or its input ended, before all was asked. */
  unfinished: 3,
} as const;
