/** Words of the page frame: header, footer, and the links that every page has. */
export const site = {
  name: 'Footing',
  describe: 'Why your feet go numb in exercise, how urgent it is, and what to change.',
  skip: 'Skip to the content',
  start: 'Start the check',
  numbNow: 'It is numb now',
  report: 'Report an issue',
  reading: 'To read',
  more: 'About Footing',
  pages: { causes: 'Causes', activities: 'Activities', changes: 'Changes', evidence: 'Evidence' },
  morePages: { about: 'About', privacy: 'Privacy', safety: 'Safety' },
  notADevice: 'Footing is no diagnosis, no medical device, and not cleared by any authority.',
  notReviewed: 'No clinician has reviewed the guide yet.',
  emergency: 'If someone is very ill now, call an ambulance.',
  guideVersion: 'Guide',
} as const;
