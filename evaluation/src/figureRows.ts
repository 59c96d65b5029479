/** The figures in words, once for the terminal and for Markdown. */
import type { Figures } from './figures.ts';
import type { Figure } from './intervals.ts';

export type FigureRow = { readonly label: string; readonly value: string; readonly interval: string };

/** One row a figure; the most telling ones last, since people see the tail. */
export function figureRows(figures: Figures): FigureRow[] {
  return [
    plain('Pages asked, median', figures.pagesMedian, 0),
    plain('Pages asked, 90th percentile', figures.pages90th, 0),
    plain('Questions asked, median', figures.questionsMedian, 0),
    plain('Questions asked, 90th percentile', figures.questions90th, 0),
    plain('Brier score (0 best, 2 worst)', figures.brier, 3),
    percent('"We cannot tell"', figures.cannotTell),
    percent('Urgency exactly as expected', figures.urgencyExact),
    percent('Urgency right (expected or allowed)', figures.urgencyRight),
    percent('Urgency too low (under)', figures.under),
    percent('Urgency too high (over)', figures.over),
    percent('An expected cause first (top-1)', figures.top1),
    percent('An expected cause in the first three (top-3)', figures.top3),
    { ...percent('Emergencies missed', figures.missed), value: missedByName(figures) },
  ];
}

function missedByName({ emergenciesMissed, emergencies }: Figures): string {
  if (emergenciesMissed.length === 0) return `none of ${emergencies}`;
  return `${emergenciesMissed.length} of ${emergencies}: ${emergenciesMissed.join(', ')}`;
}

/** A share as a row of percentages. */
export function percent(label: string, { value, low, high }: Figure): FigureRow {
  if (Number.isNaN(value)) return { label, value: '–', interval: '' };
  return { label, value: inPercent(value), interval: `${(100 * low).toFixed(1)} to ${inPercent(high)}` };
}

/** A share in percent, such as "12.3%". */
export function inPercent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)}%`;
}

/** A figure with its interval, such as "12.3% (10.1 to 14.9%)". */
export function figureInWords({ value, interval }: FigureRow): string {
  return interval === '' ? value : `${value} (${interval})`;
}

/** A figure that is no share, with so many digits after the point. */
export function plain(label: string, { value, low, high }: Figure, digits: number): FigureRow {
  if (Number.isNaN(value)) return { label, value: '–', interval: '' };
  return {
    label,
    value: value.toFixed(digits),
    interval: `${low.toFixed(digits)} to ${high.toFixed(digits)}`,
  };
}
