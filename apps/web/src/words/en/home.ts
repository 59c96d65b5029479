/** Words of the first page. Statements about health come from the guide, by id. */
export const home = {
  title: 'Feet that go numb when you train',
  lead: 'Find out how urgent it is, what fits best and why, and what to change in your sport first.',
  startNote: 'Free, no account. Your answers stay on this device.',
  leftOff: {
    label: 'Where you left off',
    begun: 'Go on with your check',
    over: 'See your result',
    trial: 'Your trial',
  },
  urgentTitle: 'First: is it an emergency?',
  urgentLead: 'Call an ambulance, or go to an emergency department now, if any of these is true.',
  /** Red flags of the guide, shown by their names. */
  urgent: [
    'stroke-signs',
    'chest-pain',
    'numb-between-the-legs',
    'bladder-or-bowel',
    'both-legs-weak-fast',
    'cold-leg-acute',
    'rock-hard-leg',
  ],
  urgentMore: 'All warning signs',
  normalTitle: 'Is it normal?',
  howTitle: 'How it works',
  how: [
    {
      title: 'A few short questions',
      text: 'Tap where it is numb. Say “not sure” whenever you are. Warning signs are looked for first.',
    },
    {
      title: 'Causes, with reasons',
      text: 'What fits best and what speaks against it. When no cause stands out, Footing says that it cannot tell.',
    },
    {
      title: 'Changes, in order',
      text: 'What to alter in your sport, the free ones first among equals. And when to see someone instead.',
    },
  ],
  sportShort: 'Find your sport',
  sportTitle: 'Read about your sport',
  trustTitle: 'What you can rely on, and what not',
  trust: [
    {
      title: 'Every statement has its source',
      text: 'Each links to the study, or says that it is our own judgement.',
      page: 'evidence',
      label: 'See the evidence',
    },
    {
      title: 'It stays with you',
      text: 'All is worked out on this device, also without a network. Nothing is sent anywhere.',
      page: 'privacy',
      label: 'How privacy is kept',
    },
    {
      title: 'It is not a doctor',
      text: 'No diagnosis, no medical device, not cleared. No clinician has reviewed the guide yet.',
      page: 'safety',
      label: 'What it cannot do',
    },
  ],
} as const;
