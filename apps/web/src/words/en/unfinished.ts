/** Words of a result whose check was left before its end. */
export const unfinished = {
  title: 'This check is not finished',
  signs:
    'Not all warning signs have been asked about yet. Until then, your answers cannot tell how urgent it is.',
  signsRaised: 'Not all warning signs have been asked about yet. It may be more urgent than this.',
  more: 'The questions that are left can still change how urgent it is, and what fits.',
  soFar: 'Your answers so far ask for this at least:',
  meanwhile: 'If you get worse meanwhile, do not wait for the end of the check. Get help.',
  changesLater: 'First go on with the questions. Changes come once all warning signs have been asked about.',
} as const;
