/** What the chart of a trial shows, in words, for people who do not see it. */
import { spanInWords } from '@footing/guide';
import type { Analysis } from '../analyse.ts';
import type { Arm, Observation } from '../observation.ts';
import type { CurvePoint } from '../survivalCurves.ts';

/** Each session, then both curves at a quarter, half, three quarters and the whole of the time that is drawn. */
export function chartAlternative(analysis: Analysis, observations: readonly Observation[]): string {
  const { curves } = analysis;
  const places = [0.25, 0.5, 0.75, 1].map((share) => Math.round(share * (curves.baseline.length - 1)));
  const shares = places
    .map((i) => sharesAt(curves.baseline[i], curves.change[i]))
    .filter((text) => text !== '');
  return [
    'Share of sessions still without numbness, by minutes of exercise, with and without the change.',
    `Sessions without the change: ${sessionsOf(observations, 'baseline')}.`,
    `Sessions with it: ${sessionsOf(observations, 'change')}.`,
    ...shares,
  ].join(' ');
}

function sessionsOf(observations: readonly Observation[], arm: Arm): string {
  const told = observations.filter((o) => o.arm === arm && o.exclude !== true);
  if (told.length === 0) return 'none yet';
  return told
    .toSorted((a, b) => a.order - b.order)
    .map((session) => `${Math.round(session.minutes)} minutes${howEnded(session)}`)
    .join(', ');
}

function howEnded({ censored, untimed }: Observation): string {
  if (censored) return ' with no numbness';
  return untimed === true ? ' with numbness at some time' : '';
}

function sharesAt(baseline: CurvePoint | undefined, change: CurvePoint | undefined): string {
  if (baseline === undefined || change === undefined) return '';
  return (
    `After ${Math.round(baseline.minutes)} minutes, about ${outOf100(baseline)} of 100 sessions without the change ` +
    `and ${outOf100(change)} of 100 with it would still be without numbness.`
  );
}

function outOf100({ share }: CurvePoint): string {
  const shown = (value: number): string => String(Math.round(100 * value));
  const [middle, ends] = [shown(share.median), spanInWords(share.interval80, shown)];
  return ends === middle ? middle : `${middle} (${ends})`;
}
