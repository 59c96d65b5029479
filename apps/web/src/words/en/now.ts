/** Words of "It is numb now", the guide's own steps apart. */
import { inSentence } from './inSentence.ts';

export const now = {
  title: 'It is numb now',
  lead: 'Choose what you are doing. Read when to stop, then do the steps in order.',
  choose: 'What are you doing?',
  stopTitle: 'Stop at once, and get help, when',
  call: 'An ambulance:',
  steps: 'Do this now',
  source: 'Source',
  seconds: (seconds: number) =>
    seconds < 60 ? `${seconds} seconds` : seconds === 60 ? '1 minute' : `${Math.round(seconds / 60)} minutes`,
  start: 'Start the timer',
  pause: 'Pause',
  goOn: 'Go on',
  nextStep: 'Next step',
  again: 'From the start',
  left: (minutes: number, seconds: number) => `${minutes}:${String(seconds).padStart(2, '0')}`,
  stepOf: (step: number, all: number) => `Step ${step} of ${all}`,
  done: 'That was the last step.',
  afterTitle: 'And then?',
  after:
    'If feeling is back, go on gently. If it is still numb after these steps, end the session. If it comes again and again, find out why.',
  check: 'Start the check',
  readMore: (activity: string) => `More about numb feet in ${inSentence(activity)}`,
} as const;
