/** Words of the result where there is none yet, and its name. */
export const nothingYet = {
  title: 'Your result',
  none: 'There are no answers on this device yet.',
  startCheck: 'Start the check',
} as const;
