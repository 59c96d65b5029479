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
  /** The pages of one's own sessions. The first stands in the header; each of them leads to the others. */
  ownPages: { diary: 'Diary', trial: 'Trial', trends: 'Trends', event: 'Event' },
  ownPagesName: 'Your sessions',
  morePages: {
    find: 'Find',
    about: 'About',
    privacy: 'Privacy',
    safety: 'Safety',
    embed: 'For your website',
  },
  notADevice: 'Footing is no diagnosis, no medical device, and not cleared by any authority.',
  notReviewed: 'No clinician has reviewed the guide yet.',
  emergency: 'If someone is very ill now, call an ambulance.',
  guideVersion: 'Guide',
  islands: {
    check: {
      title: 'Check',
      noScript:
        'The check works out everything on your own device, and for that it needs JavaScript, which is off in this browser. Switch it on for this site and load the page again. Until then you can read: the warning signs first, then the causes and your activity.',
    },
    result: {
      title: 'Result',
      noScript:
        'The result is worked out on your own device, and for that it needs JavaScript, which is off in this browser. Switch it on for this site and load the page again.',
    },
    now: {
      title: 'It is numb now',
      noScript:
        'Stop, take the shoe off or loosen it, and walk about. The page of your activity says what to do step by step, and when to stop at once. The timer on this page needs JavaScript, which is off in this browser.',
    },
    diary: {
      title: 'Diary',
      lead: 'Note each session, or take it from the watch or bike computer. All of it stays on this device.',
      noScript:
        'The diary is kept on your own device, and for that it needs JavaScript, which is off in this browser. Switch it on for this site and load the page again.',
    },
    trial: {
      title: 'Trial',
      lead: 'Test one change at a time, and find out from your own sessions whether it works.',
      noScript:
        'A trial is worked out on your own device, and for that it needs JavaScript, which is off in this browser. Switch it on for this site and load the page again.',
    },
    trends: {
      title: 'Trends',
      lead: 'What goes with the numbness, over all your sessions. What goes with it need not be the reason.',
      noScript:
        'Trends are worked out on your own device, and for that they need JavaScript, which is off in this browser. Switch it on for this site and load the page again.',
    },
    event: {
      title: 'Event',
      lead: 'A race, a tour, a show: what you can still try before the day, and what to do on it.',
      noScript:
        'The plan is worked out on your own device, and for that it needs JavaScript, which is off in this browser. Switch it on for this site and load the page again. What to do when it comes on stands on the page “It is numb now”.',
    },
    warningSigns: 'All warning signs',
  },
  notFound: {
    title: 'This page is not here',
    lead: 'It may have moved, or it needs a connection. Everything else is where it was.',
    home: 'Go to the first page',
  },
} as const;
