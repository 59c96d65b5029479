/** Words of the trial page, the verdict's own words apart. */

import { type TriedResult, triedWords } from '@footing/assessment';
import type { ExaminedBecause } from '@footing/trial';
import { inSentence } from './inSentence.ts';
import { isNoKnownCause, type NamedCause } from './namedCause.ts';

const minutes = (count: number): string =>
  Math.round(count) === 1 ? '1 minute' : `${Math.round(count)} minutes`;

const after = (count: number): string =>
  count < 1 ? 'within the first minute' : `after about ${minutes(count)}`;

const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`);

const because: Readonly<Record<Exclude<ExaminedBecause, 'urgent'>, string>> = {
  failures: 'Several changes in a row did not help. It is time that someone looks at your feet.',
  'recovery-late': 'What fits best should have settled by now, and it has not.',
  'nothing-left': 'There is no change left that is worth a trial.',
};

export const trial = {
  choose: 'Choose one change to test',
  chooseLead: 'These come first for your answers. Test one at a time, or you will not know what helped.',
  noAnswers: 'You have not done the check on this device, so the changes are not in any order for you.',
  startCheck: 'Start the check',
  aChange: 'Change to test',
  otherChange: 'Another change',
  pick: 'Choose…',
  selected: 'What this trial takes',
  perArm: (count: number, undoable: boolean) =>
    undoable
      ? `At least ${sessions(count)} without the change and ${count} with it, taking turns in an order made by chance.`
      : `At least ${sessions(count)} without the change, then ${count} with it. This change cannot be undone from one session to the next, so all sessions without it come first.`,
  likeForLike:
    'Like for like: the same activity, about as long, about as hard, the same shoes. Change nothing else meanwhile.',
  baseline: 'Sessions that you already noted without the change count too: name the change in them.',
  order: 'The order',
  readHow: (name: string) => `How exactly: ${name}`,
  start: 'Start this trial',
  oneRuns: (name: string) =>
    `You are testing “${name}” now. Two at once tell nothing. Finish or stop it first.`,
  running: (name: string) => `You are testing: ${name}`,
  next: (arm: string) => `Next session: ${arm}`,
  more: (count: number) => `About ${sessions(count)} more until one can tell.`,
  done: 'Enough sessions: there is a verdict.',
  sooner: 'More sessions would probably not tell. Make them more alike, or stop this trial.',
  nothingComes:
    'Numbness hardly comes in your sessions now. You can wait until it comes more often, or stop this trial.',
  arms: { baseline: 'without the change', change: 'with the change' },
  addSession: 'Note a session in the diary',
  due: (days: number, isSinceSession: boolean) =>
    isSinceSession
      ? `It is ${days} days since your last session of this trial. The next one is due.`
      : `It is ${days} days since you began this trial. The next session is due.`,
  dueEvery: 'Say that a session is due after',
  dueOptions: { '2': '2 days', '4': '4 days', '7': '7 days', never: 'never' },
  dueWhy: 'Footing sends nothing: it can only say so here and in the diary, when you open them.',
  stop: 'Stop this trial',
  stopSure: 'Stop this trial? Its sessions stay in the diary, but nothing goes into your answers.',
  yesStop: 'Yes, stop',
  goOn: 'No, go on',
  stopped: 'The trial is stopped. Its sessions are still in the diary.',
  started: 'The trial has begun.',
  verdict: 'What your sessions say',
  why: 'Why',
  warnings: 'What weakens the trial',
  inSessions: (when: string) => `Sessions: ${when}.`,
  figures: 'The figures',
  figure: 'Figure',
  best: 'Best guess',
  likely: '80% interval',
  veryLikely: '95% interval',
  ratio: 'Time to numbness with the change, over that without',
  median: (arm: string) => `Minutes to numbness, ${arm}`,
  none: (arm: string) => `Sessions without numbness, ${arm}`,
  strength: 'Strength with the change, less that without',
  relief: 'Time until it is gone with the change, over that without',
  laterAtAll: 'Chance that it begins later at all',
  quarterLater: 'Chance that it begins a quarter later or more',
  beyond: 'beyond any session',
  picture: 'The picture',
  drawing: 'Drawing the picture…',
  cannotDraw: 'The picture could not be drawn. It says the same as the text below.',
  legend:
    'Each mark is a session: filled where numbness began, open where there was none, a triangle where it came and it is not known when. The lines say how many sessions would still be without numbness; the darker band holds 80%, the lighter 95%.',
  inWords: 'The picture in words',
  use: 'Put this into my answers',
  useWhy: (result: TriedResult) =>
    result === 'partly'
      ? `It then counts as “${triedWords[result]}”. That speaks for no cause more than for another.`
      : `It then counts as “${triedWords[result]}”, and the causes are weighed anew.`,
  exampleOnly:
    'Example sessions are among these. They never go into your answers: remove them in the diary to test on your own.',
  needAnswers:
    'Do the check first: the verdict then goes into your answers, and the causes are weighed anew.',
  used: 'The verdict is in your answers now.',
  stillSays: (result: TriedResult) => `Your answers still say that it ${triedWords[result]}.`,
  seeResult: 'See the new result',
  takeBack: 'Take it out again',
  takenBack: 'The verdict is out of your answers again.',
  earlier: 'Other trials in your diary',
  kept: {
    full: 'This device has no room left, so this is not kept.',
    forbidden: 'This browser does not let the page save, so this is not kept.',
  },
  seeFirst: (title: string) => `Your answers say: ${title}. Do that first: a trial can wait.`,
  seeMyResult: 'See my result',
  notFinished:
    'Your check is not finished: not all warning signs have been asked about yet. Go on with the questions first. A trial can wait.',
  goOnAsking: 'Go on with the questions',
  toBook: (name: string) =>
    `“${name}” is done by a professional and is nothing to switch on and off between sessions: book it. Another change can be tested meanwhile.`,
  nothingToTest: 'There is no change left to test for your answers.',
  notOffered: (name: string) =>
    `“${name}” is not among the changes for your answers: it does not suit what you told, or would hardly help.`,
  forbidden: (name: string, cause: string) =>
    `Do not test “${name}”: by your answers it may be ${inSentence(cause)}, and that speaks against it.`,
  wasTried: (name: string, result: TriedResult) =>
    `Your answers say that you tried “${name}”: it ${triedWords[result]}.`,
  unknown: (id: string) => `This guide does not know the change “${id}”. Its sessions stay in the diary.`,
} as const;

/** Words of what follows from finished trials. */
export const afterTrials = {
  title: 'What your trials changed',
  result: (change: string, result: TriedResult) => `${change}: ${triedWords[result]}.`,
  moved: 'How the causes moved',
  none: 'No cause moved by more than one in a hundred.',
  from: (from: number, to: number) => `${percent(from)} before, ${percent(to)} now`,
  up: 'more likely',
  down: 'less likely',
  next: 'What comes next',
  keep: (change: string) => `Keep it: ${change}. Come back if the numbness does.`,
  keepAndGoOn: (change: string, stillAfterMinutes: number | null) =>
    stillAfterMinutes === null
      ? `Keep it: ${change}. It did not take all of the numbness away.`
      : `Keep it: ${change}. Numbness still comes ${after(stillAfterMinutes)}.`,
  nextChange: (change: string) => `Next, test this: ${change}.`,
  test: 'Test this change',
  later:
    'First go on with the questions. What comes next is said once all warning signs have been asked about.',
  examined: (who: string) => `Be examined: ${who}`,
  forCause: (cause: NamedCause) =>
    isNoKnownCause(cause)
      ? `That is who to see when ${cause.short}.`
      : `That is who sees people with ${inSentence(cause.name)}.`,
  because,
} as const;

function percent(p: number): string {
  return p < 0.01 ? 'less than 1%' : p > 0.99 ? 'more than 99%' : `${Math.round(p * 100)}%`;
}
