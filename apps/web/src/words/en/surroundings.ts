/** Words of what is around the check and the result. */
export const surroundingWords = {
  opensBeside: '(opens in a new tab)',
} as const;
