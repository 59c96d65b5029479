import { digitsApart, figureInWords, spanInWords } from '@footing/guide';
import type { TrialRecord } from '../records.ts';

const verdicts: Readonly<Record<TrialRecord['verdict'], string>> = {
  helped: 'It helped',
  'did-not': 'It did not help',
  'too-early': 'Too early to tell',
  'made-it-worse': 'It made it worse',
};

/**
 * "It helped: numbness after 31 minutes with it, after 18 minutes without (1.7 times, 80% band 1.2 to 2.4; 4 sessions with, 5 without)", or
 * "Too early to tell: nothing can be compared yet (no sessions with, 1 without)".
 */
export function trialInWords(trial: TrialRecord): string {
  const { verdict, ratio, onsets } = trial;
  if (trial.isCompared)
    return `${verdicts[verdict]}: ${minutesInWords(trial)} (${ratioInWords(ratio)}; ${countsInWords(trial)})`;
  const none = onsets.baseline + onsets.change === 0 ? ', and no numbness' : '';
  return `${verdicts[verdict]}: nothing can be compared yet (${countsInWords(trial)}${none})`;
}

function minutesInWords(trial: TrialRecord): string {
  return `numbness ${beginsInWords(trial, 'change')} with it, ${beginsInWords(trial, 'baseline')} without`;
}

const notMeasured = {
  never: 'never',
  'not-known': 'at a time that is not known',
  late: 'later than the sessions last',
} as const;

function beginsInWords({ begins, medianMinutes }: TrialRecord, arm: 'change' | 'baseline'): string {
  const begin = begins[arm];
  if (begin !== 'measured') return notMeasured[begin];
  const { median } = medianMinutes[arm];
  if (median < 1) return 'within the first minute';
  const whole = Math.round(median);
  return `after ${whole} ${whole === 1 ? 'minute' : 'minutes'}`;
}

function ratioInWords({ median, interval80 }: TrialRecord['ratio']): string {
  const times = figureInWords(median, digitsApart(interval80, figureInWords));
  return `${times} times, 80% band ${spanInWords(interval80, figureInWords)}`;
}

function countsInWords({ sessions: { change, baseline } }: TrialRecord): string {
  const having = change === 1 ? '1 session' : `${change === 0 ? 'no' : change} sessions`;
  return `${having} with, ${baseline === 0 ? 'none' : baseline} without`;
}
