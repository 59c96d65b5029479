/** Words of the result, the guide's own words apart. */
import type { Urgency } from '@footing/guide';
import { inSentence } from './inSentence.ts';
import { isNoKnownCause, type NamedCause } from './namedCause.ts';

type UrgencyWords = {
  readonly title: string;
  readonly advice: string;
  readonly again: string;
  /** Sentences of the guide's warning signs that title and advice say already, in other words or the same. */
  readonly said: readonly string[];
};

/** An emergency has words of its own, which the check needs as well. */
const urgency: Readonly<Record<Exclude<Urgency, 'emergency'>, UrgencyWords>> = {
  'same-day': {
    title: 'Be seen today, or by tomorrow at the latest',
    advice:
      'Call your doctor, an out-of-hours service or a walk-in clinic. Do not train until you have been seen.',
    again: 'If it gets worse before you are seen, go to the emergency department.',
    said: ['Be seen by a clinician today, or by tomorrow at the latest.', 'Do not train until then.'],
  },
  routine: {
    title: 'Book an appointment in the coming days or weeks',
    advice: 'Until then, train only in ways that do not bring it on.',
    again: 'If it gets worse fast, or a warning sign comes up, be seen sooner.',
    said: [
      'Book an appointment in the coming days or weeks.',
      'Until then, train only in ways that do not bring it on.',
    ],
  },
  'self-care': {
    title: 'Nothing urgent: change something and watch it',
    advice: 'Your answers show no warning sign. Try the changes below, one at a time.',
    again: 'If it is no better after six weeks of changes, or a warning sign comes up, have it looked at.',
    said: [],
  },
};

/** In place of the advice of an appointment, where training treats the likeliest cause even while it brings it on. */
const treatedByTraining = (points: readonly string[]): UrgencyWords => ({
  ...urgency.routine,
  advice: `Until then, train only in ways that do not bring it on, with one exception. ${points.join('. ')}.`,
});

/** In place of the advice to change something, where no change is left to offer. */
const noChangeLeft = (who: string): UrgencyWords => ({
  title: 'Nothing urgent: have it examined',
  advice: `Your answers show no warning sign, and no change is left that we could offer for them. The next step is an examination. Who to see: ${who}.`,
  again: 'If it gets worse, or a warning sign comes up, be seen sooner.',
  said: [],
});

export const result = {
  urgency,
  nothingToTry: noChangeLeft,
  treatedByTraining,
  itMayBe: (cause: NamedCause) =>
    isNoKnownCause(cause)
      ? `It may be that ${cause.short}.`
      : `It may be ${inSentence(cause.name)}: ${cause.short}.`,
  causes: 'What fits your answers',
  onThisPage: 'On this page',
  parts: { causes: 'What fits', changes: 'What to change', clinician: 'For a clinician' },
  unsureSigns:
    'You were not sure about these. Look again, or ask somebody to look with you: one of them alone can make it more urgent than this.',
  askAgain: 'Answer them again',
  notLessUrgent: 'A milder cause that fits does not make this less urgent.',
  causesLead: 'These are chances, not a diagnosis. They come from your answers and the numbers in the guide.',
  cannotTell: 'We cannot tell. No cause stands out, so read the list below as guesses.',
  wouldTell: 'These answers would tell most, so watch for them:',
  people: (share: string) => `${share} people who answer like this have it.`,
  band: (range: string) => `The numbers behind this are uncertain: it could be ${range}.`,
  bandNarrow: (range: string) => `By the numbers behind it, ${range}.`,
  numberFrom: (share: string, prior: string) =>
    `Of all who come with numb feet in exercise, ${prior} have this as the main cause. Your answers moved it to ${share}. The band holds at least eight of ten draws of the guide’s numbers.`,
  why: 'Why, and why not',
  for: 'What speaks for it',
  against: 'What speaks against it',
  noneOfThese: 'none of these',
  tried: 'What you tried',
  reasonFrom: (own: string, all: string) =>
    `Of 100 people with this cause about ${own} say so; of all who come, about ${all}.`,
  test: 'Test this change',
  underTest: 'You are testing this change.',
  toTrial: 'Go to your trial',
  readMore: (name: string) => `Read more: ${name}`,
  others: (share: string) => `All other causes together: ${share}.`,
  changes: 'What to change, in this order',
  changesMeanwhile: 'If you want to go on trying meanwhile',
  noChangeLeft: 'No change is left that we could offer for your answers. The next step is an examination.',
  changesLead: 'One change at a time, or you will not know what helped. Easy and free ones come first.',
  howExactly: 'How exactly',
  helps: (share: string) => `May help ${share} people like you`,
  judge: {
    sessions: (count: number) => `Judge it after ${count} like-for-like sessions`,
    book: () => 'Book it',
    meanwhile: () => 'Book it, and test another change meanwhile',
  },
  notByTurns: 'Compare the weeks before and after',
  notWhen: 'Not when',
  aimsAt: 'Aims at',
  showDrawing: 'Show the drawing',
  training: 'What may go on in training',
  eventComing: 'Have an event coming?',
  planEvent: 'Plan how to get through it',
  howLong: 'How long it takes',
  ifItIs: (cause: NamedCause) =>
    isNoKnownCause(cause) ? `If ${cause.short}:` : `If it is ${inSentence(cause.name)}:`,
  comeBackAfter: (change: string, sessions: number) =>
    `After ${sessions} sessions with the first change (${change}), check again and say whether it helped.`,
  bookFirst: (change: string) => `Book what comes first: ${change}.`,
  meanwhileAfter: (change: string, sessions: number) =>
    `Meanwhile you can test another change (${change}). After ${sessions} sessions with it, check again and say whether it helped.`,
  comeBackSooner: 'Sooner, if it spreads, gets worse, or you see a warning sign.',
  whoToSee: 'Who to see',
  whoFor: (who: string, cause: NamedCause) =>
    isNoKnownCause(cause)
      ? `${who}. This is who to see when ${cause.short}.`
      : `${who}. This is who sees people with ${inSentence(cause.name)}.`,
  whoFirst: (who: string) => `${who}. Your answers ask for an examination first, whatever the cause.`,
  yourAnswers: 'Your answers',
  changeAnswers: 'Change an answer',
  notSure: 'not sure',
  again: 'Check again',
  notFinished: 'You have not answered all questions. This is what your answers say so far.',
  goOn: 'Go on with the questions',
  notThis:
    'Footing is no diagnosis, no medical device, and not cleared by any authority. If you feel worse than this says, trust that and get help.',
  guide: (version: string, hash: string) => `Guide ${version}, ${hash}.`,
  barLabel: (share: string, range: string) => `${share}; it may be ${range}`,
} as const;

/** A band in tenths: "3 to 6 of 10", "up to 2 of 10" where it begins at none, "about 1 of 10" where its ends round alike. */
export function rangeInWords([low, high]: readonly [number, number]): string {
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  if (to === 0) return 'fewer than 1 of 10';
  if (from === 0) return `up to ${to} of 10`;
  return from === to ? `about ${to} of 10` : `${from} to ${to} of 10`;
}
