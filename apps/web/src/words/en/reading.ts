/** Words of the pages made from the guide, the guide's own words apart. */
import type { Clinician, Urgency } from '@footing/guide';

export const urgencyNames: Readonly<Record<Urgency, string>> = {
  emergency: 'Emergency',
  'same-day': 'See someone today',
  routine: 'Book a visit',
  'self-care': 'Care for it yourself',
};

export const clinicianNames: Readonly<Record<Clinician, string>> = {
  'emergency-department': 'Emergency department',
  gp: 'Family doctor',
  physiotherapist: 'Physiotherapist',
  podiatrist: 'Podiatrist',
  'orthopaedic-surgeon': 'Orthopaedic surgeon',
  'vascular-surgeon': 'Blood vessel surgeon',
  neurologist: 'Neurologist',
  'spine-surgeon': 'Spine surgeon',
  'sports-physician': 'Sports physician',
  'bike-fitter': 'Bike fitter',
  'shoe-fitter': 'Shoe fitter',
  none: 'No one, for now',
};

export const costNames = {
  free: 'Free',
  small: 'Costs little',
  medium: 'Costs some',
  large: 'Costs a lot',
  professional: 'Needs a professional',
} as const;

export const effortNames = { minutes: 'Minutes', session: 'A session', weeks: 'Weeks' } as const;

export const reading = {
  cause: 'Cause',
  activity: 'Activity',
  change: 'Change',
  causes: 'Causes of numb feet',
  causesLead: 'Everything that Footing weighs when your feet go numb in exercise, the most urgent first.',
  activities: 'Numb feet, by activity',
  activitiesLead: 'Why feet go numb in your sport, what to set up, and what to do when it happens.',
  changes: 'Changes to try',
  changesLead:
    'What people alter to stop numb feet, the free ones first: how exactly, and how much is known.',
  onThisPage: 'On this page',
  atAGlance: 'At a glance',
  urgency: 'How urgent',
  seenBy: 'Who sees it',
  cost: 'Cost',
  effort: 'Time to do it',
  tells: 'Until you can tell',
  sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
  undo: 'On one session, off the next',
  yes: 'Yes',
  no: 'No',
  for: 'For',
  anyActivity: 'Any activity',
  byClinician: 'Only a clinician can do this.',
  unproven: 'Nothing shows that it helps. It is here because people ask for it; Footing never offers it.',
  helps: 'Causes where it may help',
  notWhen: 'Not when',
  eachOfThese: 'Each of these rests on',
  allOfThis: 'All of this rests on',
  set: 'Set up step by step',
  part: 'Part',
  startValue: 'Start here',
  distance: 'Distance and time',
  usualSpeed: (kmPerHour: number) =>
    `A distance told in the check counts as minutes at ${kmPerHour} km an hour.`,
  direction: 'Then move it',
  how: 'How to do it',
  now: 'When it goes numb',
  stop: 'Stop at once, and get help, when',
  does: 'Does this sound like you?',
  doesLead: 'The check asks short questions, looks for warning signs first, and weighs every cause.',
  suits: 'Is this the change for you?',
  suitsLead:
    'The check looks for warning signs, and says which change comes first for you. To see whether it works, note sessions without it and with it.',
  sources: 'Sources',
  allSources: (count: number) => `Show all ${count}`,
  judgementTag: 'our judgement',
  judgementNote: 'Our judgement: the authors’ own estimate, with no study behind it. It is counted, too.',
  sizeUnknown: 'size not told',
  source: 'Source',
  minutes: (seconds: number) => (seconds < 60 ? `${seconds} s` : `${Math.round(seconds / 60)} min`),
} as const;
