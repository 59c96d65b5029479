/** The figures of an evaluation, each with its 95% interval. */
import { randomStream } from '@footing/inference';
import type { Score } from './score.ts';

export type Figure = { readonly value: number; readonly low: number; readonly high: number };

export type Figures = {
  readonly cases: number;
  readonly top1: Figure;
  readonly top3: Figure;
  readonly urgencyExact: Figure;
  readonly urgencyRight: Figure;
  readonly under: Figure;
  readonly over: Figure;
  readonly emergenciesMissed: readonly string[];
  readonly emergencies: number;
  readonly pagesMedian: Figure;
  readonly pages90th: Figure;
  readonly questionsMedian: Figure;
  readonly questions90th: Figure;
  readonly brier: Figure;
  readonly cannotTell: Figure;
};

export function figuresOf(scores: readonly Score[]): Figures {
  const share = (holds: (score: Score) => boolean): Figure => wilson(scores.filter(holds).length, scores.length);
  const quantile = (q: number, of: (score: Score) => number): Figure => bootstrap(scores.map(of), (v) => quantileOf(v, q));
  return {
    cases: scores.length,
    top1: share((s) => s.rank === 1),
    top3: share((s) => s.rank >= 1 && s.rank <= 3),
    urgencyExact: share((s) => s.exact),
    urgencyRight: share((s) => s.urgency === 'right'),
    under: share((s) => s.urgency === 'under'),
    over: share((s) => s.urgency === 'over'),
    emergenciesMissed: scores.filter((s) => s.emergencyMissed).map((s) => s.case.id),
    emergencies: scores.filter((s) => s.case.expected.urgency === 'emergency').length,
    pagesMedian: quantile(0.5, (s) => s.pages),
    pages90th: quantile(0.9, (s) => s.pages),
    questionsMedian: quantile(0.5, (s) => s.questions),
    questions90th: quantile(0.9, (s) => s.questions),
    brier: bootstrap(
      scores.map((s) => s.brier),
      meanOf,
    ),
    cannotTell: share((s) => s.assessment.cannotTell),
  };
}

/** Wilson's score interval for a share (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927). */
export function wilson(hits: number, of: number): Figure {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1 };
  const z = 1.959964;
  const p = hits / of;
  const centre = (p + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((p * (1 - p)) / of + z ** 2 / (4 * of ** 2));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/** The percentile bootstrap with 1,000 resamples and a fixed seed. */
function bootstrap(values: readonly number[], statistic: (values: readonly number[]) => number): Figure {
  const random = randomStream(values.length, 95);
  const resampled = Array.from({ length: 1000 }, () =>
    statistic(values.map(() => values[Math.floor(random() * values.length)]!)),
  );
  return { value: statistic(values), low: quantileOf(resampled, 0.025), high: quantileOf(resampled, 0.975) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The smallest value that at least a share q of the values does not exceed. */
export function quantileOf(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? Number.NaN;
}
