/** Words of the check, the guide's own questions apart. */
export const check = {
  loading: 'Getting the questions ready…',
  cannotLoad:
    'The questions could not be loaded. Check the connection and try again. After one whole visit it works without one.',
  tryAgain: 'Try again',
  turning: 'Choosing the next page…',
  cannotTurn:
    'The next page could not be worked out. Your answers are still here. Check the connection and try again.',
  cannotWork:
    'The result could not be worked out. Your answers are still here. Check the connection and try again.',
  otherGuide:
    'Footing was updated while this page was open. Load the page again to go on with the new version. What was saved stays.',
  loadAgain: 'Load the page again',
  progress: (page: number, left: number, usual: number) =>
    left === 0
      ? `Page ${page}, the last one`
      : page <= usual
        ? `Page ${page} of about ${usual}`
        : `Page ${page}, at most ${left} more`,
  progressLate: (page: number) => `Page ${page}, most likely the last one`,
  beforeChanges: 'Which changes are for you',
  notSure: 'Not sure',
  toldIn: 'Minutes, or a distance',
  nothingTried: 'I have tried nothing yet',
  missing: 'Choose an answer, or "Not sure".',
  missingPlace: 'Mark at least one place, or choose "Not sure".',
  missingNumber: 'Type a number, or choose "Not sure".',
  missingTitle: (count: number) =>
    count === 1 ? 'One question has no answer yet' : `${count} questions have no answer yet`,
  notANumber: (unit: string) =>
    `That is not a number. Type digits, such as 12${unit ? ` for 12 ${unit}` : ''}.`,
  outOfRange: (low = 0, high: number | undefined, unit: string) =>
    high === undefined
      ? `This must be ${low} ${unit} or more.`
      : `This must be from ${low} to ${high} ${unit}.`,
  next: 'Next',
  back: 'Back',
  startOver: 'Start over',
  startOverSure: 'Start over? Your answers so far will be deleted.',
  deleteAnswers: 'Delete my answers',
  deleteSure: 'Delete all your answers from this device?',
  deleted: 'Your answers are deleted from this device.',
  yesDelete: 'Yes, delete',
  keepThem: 'No, keep them',
  resumed: 'Welcome back. You are where you stopped.',
  since: {
    updated: 'The guide was updated since then. All your answers still fit.',
    'asked-again': 'The guide was updated since then. An answer that no longer fits is asked for again.',
  },
  full: 'This device has no room left, so your answers are not saved. They are here until you close this page.',
  forbidden:
    'This browser does not let the page save, so your answers are not kept. They are here until you close this page.',
  over: 'That is all we need.',
  overMore: 'The answers so far are enough to say what fits and what to do.',
  seeResult: 'See my result',
  resultSoFar: 'See the result so far',
  emergencyGoOn: 'Go on with the questions',
  emergencyGoOnWhy: 'Get help first. More answers make the page for the clinician fuller.',
  didItHelp: (change: string) => `Did it help? ${change}`,
  missingResult: 'Say of each one that you ticked whether it helped, or choose "Not sure".',
  yourDevice: 'Your answers stay on this device. Nothing is sent.',
} as const;

/** Words of the body map. */
export const bodyMap = {
  views: {
    sole: 'Sole',
    top: 'Top',
    inner: 'Inner side',
    outer: 'Outer side',
    'leg-front': 'Leg, front',
    'leg-back': 'Leg, back',
    body: 'Body',
  },
  chooseView: 'Seen from',
  hint: 'Tap, or drag sideways to paint several. Left is on the left, as in a mirror.',
  left: 'Left',
  right: 'Right',
  byName: 'Choose places by name',
  marked: 'Marked',
  nothingMarked: 'Nothing marked yet.',
  remove: (name: string) => `Remove ${name}`,
  sided: (region: string, side: 'left' | 'right') => `${region}, ${side}`,
  whole: 'Whole areas',
} as const;
