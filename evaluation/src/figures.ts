/** The figures of an evaluation, each with its 95% interval. */
import { bootstrap, type Figure, meanOf, quantileOf, wilson } from './intervals.ts';
import type { Score } from './score.ts';

export type Figures = {
  readonly cases: number;
  readonly top1: Figure;
  readonly top3: Figure;
  readonly urgencyExact: Figure;
  readonly urgencyRight: Figure;
  readonly under: Figure;
  readonly over: Figure;
  /** The ids of the cases. */
  readonly emergenciesMissed: readonly string[];
  /** The share of the emergencies that was missed. */
  readonly missed: Figure;
  readonly emergencies: number;
  readonly pagesMedian: Figure;
  readonly pages90th: Figure;
  readonly questionsMedian: Figure;
  readonly questions90th: Figure;
  readonly brier: Figure;
  readonly cannotTell: Figure;
};

/** Counts over the scores: Wilson intervals for shares, bootstrap intervals for means and quantiles. */
export function figuresOf(scores: readonly Score[]): Figures {
  const share = (holds: (score: Score) => boolean): Figure =>
    wilson(scores.filter(holds).length, scores.length);
  const statistic = (of: (score: Score) => number, s: (values: readonly number[]) => number): Figure =>
    bootstrap(scores.map(of), s);
  const emergencies = scores.filter((s) => s.case.expected.urgency === 'emergency').length;
  const emergenciesMissed = scores.filter((s) => s.emergencyMissed).map((s) => s.case.id);
  return {
    cases: scores.length,
    top1: share((s) => s.rank === 1),
    top3: share((s) => s.rank >= 1 && s.rank <= 3),
    urgencyExact: share((s) => s.exact),
    urgencyRight: share((s) => s.urgency === 'right'),
    under: share((s) => s.urgency === 'under'),
    over: share((s) => s.urgency === 'over'),
    emergenciesMissed,
    missed: wilson(emergenciesMissed.length, emergencies),
    emergencies,
    pagesMedian: statistic((s) => s.pages, median),
    pages90th: statistic((s) => s.pages, ninetieth),
    questionsMedian: statistic((s) => s.questions, median),
    questions90th: statistic((s) => s.questions, ninetieth),
    brier: statistic((s) => s.brier, meanOf),
    cannotTell: share((s) => s.assessment.cannotTell),
  };
}

function median(values: readonly number[]): number {
  return quantileOf(values, 0.5);
}

function ninetieth(values: readonly number[]): number {
  return quantileOf(values, 0.9);
}
