/** Words of the result, and numbers in plain words. */
import type { Change, Clinician, Urgency } from '@footing/guide';
import type { HowFar } from './howFar.ts';

/** Says a wide band in words; a narrow one needs none. */
export function bandInWords([low, high]: readonly [number, number]): string {
  if (high - low < 0.25) return '';
  const [from, to] = [Math.round(low * 10), Math.round(high * 10)];
  return from === 0
    ? `It could be anything up to ${to} of 10.`
    : `It could be anything from ${from} to ${to} of 10.`;
}

/** How long a bar is. */
export const barCells = 20;

/** A bar with the band beside its end: `█████▒▒···`. */
export function bar(p: number, [, high]: readonly [number, number]): string {
  const full = Math.round(p * barCells);
  const upTo = Math.max(full, Math.round(high * barCells));
  return '█'.repeat(full) + '▒'.repeat(upTo - full) + '·'.repeat(barCells - upTo);
}

export const urgencyTitle: Readonly<Record<Urgency, string>> = {
  emergency: 'EMERGENCY: go to the emergency department or call an ambulance now',
  'same-day': 'BE SEEN TODAY, or by tomorrow at the latest',
  routine: 'BOOK AN APPOINTMENT in the coming days or weeks',
  'self-care': 'NOTHING URGENT: change something and watch it',
};

export const urgencyAdvice: Readonly<Record<Urgency, string>> = {
  emergency:
    'Call 112 in Europe, 999 in the UK, 911 in the USA and Canada, 000 in Australia. Do not drive yourself. Do not train.',
  'same-day':
    'Call your doctor, an out-of-hours service or a walk-in clinic. Do not train until you have been seen.',
  routine: 'Until then, train only in ways that do not bring it on. If it gets worse fast, be seen sooner.',
  'self-care':
    'If it does not get better within six weeks of changes, or a warning sign comes up, have it examined.',
};

export const changesHeading = {
  first: 'What to change, one at a time, in this order',
  meanwhile: 'If you want to go on trying meanwhile: one at a time, in this order',
} as const;

/** In place of the advice to change something where no change is left to offer. */
export const noChangeLeft = {
  title: 'NOTHING URGENT: have it examined',
  advice: (who: string) =>
    `No change is left that we could offer for your answers. The next step is an examination, by ${who}. ` +
    'If it gets worse or a warning sign comes up, be seen sooner.',
  beside: 'No change is left that we could offer for your answers. The next step is the examination.',
} as const;

/** In place of the advice of an appointment, where training treats the likeliest cause even while it brings it on. */
export function adviceTreatedByTraining(points: readonly string[]): string {
  return urgencyAdvice.routine.replace(
    'bring it on.',
    `bring it on, with one exception. ${points.join('. ')}.`,
  );
}

/** Sentences of the guide's red flags that the head says in words of its own. */
export const saidByHead: Readonly<Record<Urgency, readonly string[]>> = {
  emergency: [
    'Go to the emergency department now, or call an ambulance.',
    'Go to the emergency department now.',
  ],
  'same-day': ['Be seen by a clinician today, or by tomorrow at the latest.', 'Do not train until then.'],
  routine: ['Book an appointment in the coming days or weeks.'],
  'self-care': [],
};

/** In place of a title that says that nothing is urgent. */
export const unknownUrgency = {
  title: 'NOT FINISHED: we cannot say how urgent it is',
  advice:
    'The check was not finished, and not all warning signs were asked. Start it again and answer to the end. ' +
    'If you feel ill, or it gets worse fast, do not wait for that: get help.',
} as const;

export const notLessUrgent = 'A milder cause that fits does not make this less urgent.';

export const unsureOfSigns =
  'You were not sure about these. Look again, or ask somebody to look with you: one of them alone can make it more urgent than this.';

/** Never takes back what is urgent already. */
export function notFinished(urgency: Urgency, asked: Exclude<HowFar, 'all'>): string {
  if (urgency === 'emergency') return 'The check was not finished. That changes nothing: get help now.';
  return asked === 'not-all-signs'
    ? 'The check was not finished, and not all warning signs were asked: it may be more urgent than this.'
    : 'The check was not finished. The warning signs were asked; the rest is what your answers say so far.';
}

/** When to judge a change. */
export const judgeIt = {
  sessions: (count: number) => `judge it after ${count} like-for-like sessions`,
  book: () => 'book it',
  meanwhile: () => 'book it, and test another change meanwhile',
} as const;

export const clinicianName: Readonly<Record<Clinician, string>> = {
  'emergency-department': 'the emergency department',
  gp: 'your family doctor',
  physiotherapist: 'a physiotherapist',
  podiatrist: 'a podiatrist (foot specialist)',
  'orthopaedic-surgeon': 'an orthopaedic surgeon',
  'vascular-surgeon': 'a vascular surgeon (blood vessels)',
  neurologist: 'a neurologist (nerves)',
  'spine-surgeon': 'a spine surgeon',
  'sports-physician': 'a sports physician',
  'bike-fitter': 'a bike fitter',
  'shoe-fitter': 'a good shoe shop',
  none: 'nobody for now',
};

export const costName: Readonly<Record<Change['cost'], string>> = {
  free: 'free',
  small: 'cheap',
  medium: 'costs something',
  large: 'costly',
  professional: 'needs a professional',
};
