import type { TrialRecord } from '../records.ts';

const verdicts: Readonly<Record<TrialRecord['verdict'], string>> = {
  helped: 'It helped',
  'did-not': 'It did not help',
  'too-early': 'Too early to tell',
  'made-it-worse': 'It made it worse',
};

/** "It helped: numbness after 31 minutes with it, 18 without (1.7 times, 80% band 1.2 to 2.4; 4 sessions with, 5 without)". */
export function trialInWords({ verdict, medianMinutes, ratio, sessions }: TrialRecord): string {
  const minutes = (value: number): string => String(Math.round(value));
  const times = (value: number): string => value.toFixed(1);
  const [low, high] = ratio.interval80;
  return (
    `${verdicts[verdict]}: numbness after ${minutes(medianMinutes.change.median)} minutes with it, ` +
    `${minutes(medianMinutes.baseline.median)} without (${times(ratio.median)} times, 80% band ${times(low)} to ${times(high)}; ` +
    `${sessions.change} sessions with, ${sessions.baseline} without)`
  );
}
