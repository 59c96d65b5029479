/** Words of the result's page while there are no answers. */
export const nothingYet = {
  title: 'Your result',
  none: 'There are no answers on this device yet.',
  startCheck: 'Start the check',
} as const;
