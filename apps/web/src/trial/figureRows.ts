/** The figures of a trial with their intervals: only what its sessions measured. */
import { digitsApart, figureInWords, type Shown, sessionLimits, spanInWords } from '@footing/guide';
import type { Estimate, TrialReport } from '@footing/trial';
import { trial as words } from '../words/en/trial.ts';

export type FigureRow = {
  readonly name: string;
  readonly best: string;
  readonly likely: string;
  readonly veryLikely: string;
};

const arms = ['baseline', 'change'] as const;

/** None while there is nothing to compare, for then all are what was expected beforehand; nor minutes that were not measured. */
export function figureRows(report: TrialReport): readonly FigureRow[] {
  const { isCompared, begins, ratio, medianMinutes, noNumbness, strength, relief } = report;
  if (!isCompared) return [];
  const measured = arms.filter((arm) => begins[arm] === 'measured');
  return [
    row(words.ratio, ratio, figureInWords),
    ...measured.map((arm) => row(words.median(words.arms[arm]), medianMinutes[arm], minutes)),
    ...arms.map((arm) => row(words.none(words.arms[arm]), noNumbness[arm].share, percent)),
    ...(strength === null ? [] : [row(words.strength, strength.difference, figureInWords)]),
    ...(relief === null ? [] : [row(words.relief, relief.ratio, figureInWords)]),
  ];
}

function row(name: string, { median, interval80, interval95 }: Estimate, shown: Shown): FigureRow {
  return {
    name,
    best: shown(median, digitsApart(interval80, shown)),
    likely: spanInWords(interval80, shown),
    veryLikely: spanInWords(interval95, shown),
  };
}

/** Longer than any session may be: no figure any more. */
function minutes(value: number, more: number): string {
  return value > sessionLimits.minutes[1] ? words.beyond : value.toFixed(more);
}

/** Never 0% or 100%: nothing is that sure. */
export function percent(share: number): string {
  const whole = Math.round(100 * share);
  return whole < 1 ? '<1%' : whole > 99 ? '>99%' : `${whole}%`;
}
