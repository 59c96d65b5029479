/** Words of the page of an event, the guide's own and the plan's rules apart. */

import { inSentence } from './inSentence.ts';
import { isNoKnownCause, type NamedCause } from './namedCause.ts';

const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

/** A day as the calendar has it, wherever the reader is. */
const inWords = (day: string, parts: Intl.DateTimeFormatOptions): string =>
  new Date(day).toLocaleDateString('en-GB', { ...parts, timeZone: 'UTC' });

export const event = {
  noAnswers: 'A plan starts from what fits your feet. Do the check first. It takes a few minutes.',
  startCheck: 'Start the check',
  day: 'Day of the event',
  sessionsAWeek: 'Sessions a week until then',
  activity: 'What kind of exercise it is',
  make: 'Make the plan',
  makeAnew: 'Make the plan anew',
  onDevice: 'The plan is kept on this device with your answers, and is deleted with them.',
  pick: 'Choose…',
  noDay: 'Choose the day of the event.',
  noActivity: 'Choose what kind of exercise it is.',
  past: 'That day is over. Choose today or a later day.',
  tooFar:
    'That is more than a year away. Much can change until then: come back when it is nearer, and check again.',
  kept: {
    full: 'This device has no room left, so the plan is not kept. It is here until you close this page.',
    forbidden:
      'This browser does not let the page save, so the plan is not kept. It is here until you close this page.',
  },
  deleted: 'The event is deleted from this device.',
  notFinished: 'You have not answered all questions. This is the plan for what you have said so far.',
  goOnAsking: 'Go on with the questions',
  waits: 'The event waits until somebody has looked',
  askFirst: 'First the rest of the questions',
  seenFirst: 'By your answers you should be seen first. Ask there when you may train and take part again.',
  notAsked:
    'Not all warning signs have been asked about yet. Whether you can take part hangs on them, so the plan comes after that.',
  mayBe: (cause: NamedCause) =>
    isNoKnownCause(cause)
      ? `By your answers it may be that ${cause.short}.`
      : `By your answers it may be ${inSentence(cause.name)}: ${cause.short}.`,
  thenStop: 'Until that is ruled out, this must stop in training, and so in an event:',
  untilLooked: (who: string) =>
    `Who to see: ${who}. If it turns out to be something else, do the check again and make the plan then.`,
  seeResult: 'See my result',
  title: (activity: string, day: string) => `${activity}, ${day}`,
  dayInWords: (day: string) =>
    inWords(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  shortDay: (day: string) => inWords(day, { weekday: 'short', day: 'numeric', month: 'short' }),
  when: (days: number) =>
    days === 0 ? 'That is today.' : days === 1 ? 'That is tomorrow.' : `That is in ${days} days.`,
  isOver: 'That day is over. What matters now is how it goes on.',
  until: 'Until then',
  bookFirst: (who: string) =>
    `Book an appointment now and be seen before the event. Who to see: ${who}. Ask there whether you may take part. Until then, train only in ways that do not bring it on. That goes for the event too.`,
  finishFirst: 'You are testing another change now. Finish or stop that first: two at once tell nothing.',
  toTrial: 'Go to your trial',
  oneAtATime: 'One change at a time, in this order. Keep it if it helped. If not, undo it before the next.',
  noTest: 'No change can be tested any more before the day. Use what you know.',
  noTestToday: 'Today is no day to change anything. Use what you know.',
  underTest: 'you are testing it now',
  test: (from: string, count: number, to: string) =>
    `from ${from}, ${sessions(count)}. Judge it on ${to}: keep it if it helped.`,
  trialIsSurer: 'A trial in the diary is surer, but takes more sessions: some without the change as well.',
  keep: 'Keep: it helped you before',
  toBook: 'Book now, and get used to it before the day',
  tooLate: 'Too late to test before the day: wait with it',
  needs: (name: string, count: number, days: number) => `${name}: ${sessions(count)}, about ${days} days.`,
  overWeeks: 'Takes weeks, so nothing to test before a day',
  lastDays: 'The last days',
  leaveOut: 'By what fits best, leave this out',
  ifAmongThese: 'If the event is among these, it waits until you have been seen.',
  onTheDay: 'On the day',
  comesOn: 'When it comes on, do this in order',
  endWhen: 'End the event when',
  afterwards: 'Afterwards',
  sooner: 'Have it looked at sooner if it spreads, gets worse, or you see a warning sign.',
  note: 'Note the event as a session in the diary',
  print: 'Print the plan on one side',
  paper: 'From Footing. Where each sentence comes from stands with the plan on your device.',
  delete: 'Delete this event',
  deleteSure: 'Delete the event and its plan from this device?',
  yesDelete: 'Yes, delete',
  keepIt: 'No, keep it',
} as const;
