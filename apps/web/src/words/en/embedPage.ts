/** The page for those who put the check on their own website. */
export const embedPage = {
  title: 'The check on your website',
  lead: 'A publisher, a clinic or a bike shop can put the whole check into a page of its own: one file, two lines.',
  how: 'How',
  howText: 'Copy these two lines into your page, where the check should stand.',
  download:
    'Or put a copy of the file on your own host. It holds all it needs, and asks nothing of this host or of any other.',
  downloadLink: 'Download footing-check.js',
  points: 'What you can count on',
  pointsList: [
    'Answers stay in the memory of the page. Nothing is stored, nothing is sent, and no request is made once the file is there.',
    'Your styles do not reach into it, and its own do not reach out. Set its colours by variables, such as --footing-accent.',
    'It works under a strict content security policy. Where the policy forbids a worker, it works on the page itself, in short steps.',
    'It tells your page by events that it is ready, that someone started, which page is open (the first seven), and that someone finished. No event says how urgent it is or what fits.',
    'An emergency comes first, with the number to call, and needs no network.',
  ],
  watch: 'What you must watch',
  watchList: [
    'Whoever runs scripts in your page can watch what happens in it. Load no recorder of sessions and no advertising beside the check.',
    'If you change colours, check the contrast: 4.5 to 1 for text. The colours of urgency cannot be changed.',
    'It is no diagnosis, no medical device, and not cleared by any authority. It says so itself; do not hide it.',
  ],
  more: 'All attributes, variables and events stand in docs/embedding.md of the program.',
  examples: 'How it looks in a page',
  examplesText: 'Both pages below are made up. The check in them is real: try it.',
  noScript: 'The check needs JavaScript, which is off in this browser.',
  shop: {
    name: 'Two Rivers Bike Fitting',
    title: 'Before we move your cleats',
    text: 'Riders come to us with numb toes and ask for a wider shoe. Sometimes that is all. Sometimes it is not the shoe at all, and now and then it is something to show a doctor. So we ask questions first. Take a few minutes, then bring the printed page along.',
  },
  club: {
    name: 'Night Shift Running Club',
    title: 'Numb feet after mile five?',
    text: 'You are not the only one. Go through this before you buy anything, and tell us at the next run what came out, if you like.',
  },
} as const;
