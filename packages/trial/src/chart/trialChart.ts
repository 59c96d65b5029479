/** Draws a trial: two survival curves with bands, and a mark for each session below them. In Node and in browsers. */
import * as Plot from '@observablehq/plot';
import type { Analysis } from '../analyse.ts';
import type { Arm, Observation } from '../observation.ts';
import type { CurvePoint } from '../survivalCurves.ts';
import { chartAlternative } from './chartAlternative.ts';

/** The page's own document, or one of a DOM for Node. */
export type ChartDocument = NonNullable<Plot.PlotOptions['document']>;

type Look = { readonly label: string; readonly colour: string; readonly dash: string; readonly row: number };

/** Told apart by dash and place too, not by colour alone. Either colour has a contrast of 4.5 and more on white. */
const looks: Readonly<Record<Arm, Look>> = {
  baseline: { label: 'without the change', colour: '#9c4600', dash: '6 4', row: -0.15 },
  change: { label: 'with the change', colour: '#0b5cad', dash: '0', row: -0.33 },
};

const ink = '#1f2933';

/**
 * An SVG element of the given document, named by the chart's alternative text. The light band holds 95%, the darker
 * one 80%; a filled mark is the minute when numbness began, an open one a session that ended without it, and a triangle
 * the end of one in which it came at a time that is not known.
 */
export function trialChart(
  analysis: Analysis,
  observations: readonly Observation[],
  document: ChartDocument,
  width = 640,
): ReturnType<typeof Plot.plot> {
  const plot = Plot.plot({
    ...frameOf(analysis, observations, document, width),
    marks: [
      Plot.ruleY([0], { stroke: '#9aa5b1' }),
      ...(['baseline', 'change'] as const).flatMap((arm) => [
        ...curveMarks(analysis.curves[arm], looks[arm]),
        ...sessionMarks(observations, arm),
      ]),
    ],
  });
  // names of its own for each part of a picture that is one: no screen reader may be told "area, area, line"
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  plot.setAttribute('role', 'img');
  plot.setAttribute('aria-label', chartAlternative(analysis, observations));
  return plot;
}

/** The same as text: a file of its own, with the ground it needs. */
export function trialChartSvg(
  analysis: Analysis,
  observations: readonly Observation[],
  document: ChartDocument,
  width?: number,
): string {
  const plot = trialChart(analysis, observations, document, width);
  plot.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return (plot as unknown as { readonly outerHTML: string }).outerHTML;
}

/** Lower, and the rows of marks run into their names. */
const leastHeight = 330;

function frameOf(
  { curves, usualMinutes }: Analysis,
  observations: readonly Observation[],
  document: ChartDocument,
  width: number,
): Plot.PlotOptions {
  const last = Math.max(
    usualMinutes,
    ...observations.map((o) => o.minutes),
    ...curves.baseline.map((p) => p.minutes),
  );
  return {
    document,
    width,
    height: Math.max(leastHeight, Math.round(0.6 * width)),
    marginLeft: 60,
    marginRight: 20,
    marginTop: 30,
    marginBottom: 45,
    style: { background: 'white', color: ink, fontFamily: 'sans-serif', fontSize: '13px' },
    x: { domain: [0, last * 1.02], label: 'minutes of exercise', labelArrow: 'none' },
    y: {
      domain: [-0.42, 1],
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: (share: number) => `${Math.round(100 * share)}%`,
      label: 'sessions still without numbness',
      labelArrow: 'none',
    },
  };
}

type Row = { readonly minutes: number; readonly median: number } & Readonly<
  Record<'low80' | 'high80' | 'low95' | 'high95', number>
>;

function curveMarks(curve: readonly CurvePoint[], { colour, dash }: Look): Plot.Markish[] {
  const rows = curve.map(({ minutes, share }): Row => {
    const [low80, high80] = share.interval80;
    const [low95, high95] = share.interval95;
    return { minutes, median: share.median, low80, high80, low95, high95 };
  });
  const band = { x: 'minutes', fill: colour } as const;
  return [
    Plot.areaY(rows, { ...band, y1: 'low95', y2: 'high95', fillOpacity: 0.1 }),
    Plot.areaY(rows, { ...band, y1: 'low80', y2: 'high80', fillOpacity: 0.18 }),
    Plot.lineY(rows, { x: 'minutes', y: 'median', stroke: colour, strokeWidth: 2.5, strokeDasharray: dash }),
  ];
}

/** A row of marks under the curves, named at its left; sessions that were left out are small and grey. */
function sessionMarks(observations: readonly Observation[], arm: Arm): Plot.Markish[] {
  const { label, colour, row } = looks[arm];
  const own = observations.filter((o) => o.arm === arm);
  const marks = own.map((o) => ({
    minutes: o.minutes,
    row,
    fill: o.censored ? 'white' : markColour(o, colour),
    stroke: markColour(o, colour),
    radius: o.exclude === true ? 3 : 5,
    isUntimed: o.untimed === true,
    title: `${Math.round(o.minutes)} minutes, ${endWords(o)}, ${label}`,
  }));
  const dots = (isUntimed: boolean, symbol: Plot.DotOptions['symbol']): Plot.Markish[] => {
    const own = marks.filter((mark) => mark.isUntimed === isUntimed);
    const channels = { x: 'minutes', y: 'row', r: 'radius', fill: 'fill', stroke: 'stroke' } as const;
    return own.length === 0 ? [] : [Plot.dot(own, { ...channels, symbol, strokeWidth: 2, title: 'title' })];
  };
  return [
    Plot.text([{ row }], {
      x: 0,
      y: 'row',
      dy: -14,
      text: () => label,
      fill: colour,
      textAnchor: 'start',
      fontWeight: 'bold',
    }),
    ...dots(false, 'circle'),
    ...dots(true, 'triangle'),
  ];
}

function endWords({ censored, untimed }: Observation): string {
  if (censored) return 'no numbness';
  return untimed === true ? 'numbness at some time before' : 'numbness began';
}

function markColour({ exclude }: Observation, colour: string): string {
  return exclude === true ? '#9aa5b1' : colour;
}
