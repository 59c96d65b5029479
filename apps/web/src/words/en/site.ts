/** Words of the page frame: header, footer, and the links that every page has. */
export const site = {
  name: 'Footing',
  skip: 'Skip to the content',
  start: 'Start the check',
  numbNow: 'It is numb now',
  report: 'Report an issue',
  notADevice: 'Not a medical device. Not a diagnosis. Not cleared by any authority.',
  emergency: 'If someone is very ill now, call an ambulance.',
  needsScript: 'This page needs JavaScript',
} as const;
