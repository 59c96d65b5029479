/** Words of the result while there is none yet, and its name. */
export const nothingYet = {
  title: 'Your result',
  working: 'Working out what fits…',
  none: 'There are no answers on this device yet.',
  startCheck: 'Start the check',
} as const;
