/** Words of the trends, those of what goes with numbness apart. */
export const trends = {
  loading: 'Working it out…',
} as const;
