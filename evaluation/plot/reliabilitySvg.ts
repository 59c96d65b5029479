/**
 * Draws evaluation/reliability.svg. It stands beside src, as the benchmarks do: the plotting library is a development
 * dependency, and nothing that the command line imports may need it.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { ReliabilityBin } from '../src/reliability.ts';
import type { ReliabilityPanel } from '../src/reliabilityPanels.ts';

const ink = '#1f2933';
const blue = '#0b5cad';
const ticks = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 1];

/** What the plot shows, for people who do not see it; the tables of RESULTS.md hold its numbers. */
export const reliabilityAlternative =
  'Reliability: mean predicted probability against the share that was right, with 95% intervals and counts, for the ' +
  'first cause and for every cause, in all files together and in each file; the tables below hold the numbers of all ' +
  'files together.';

/** A row for each kind of forecast and a column for each group of cases; the same panels give the same bytes. */
export function reliabilitySvg(panels: readonly ReliabilityPanel[]): string {
  const { document } = parseHTML('<html></html>');
  const points = panels.flatMap(pointsOf);
  const svg = Plot.plot({
    ...frameOf(panels, document),
    marks: [
      Plot.frame({ stroke: '#9aa5b1' }),
      Plot.link([0], { x1: 0, y1: 0, x2: 1, y2: 1, stroke: '#7b8794', strokeDasharray: '4 3' }),
      Plot.ruleX(points, { ...place, y1: 'low', y2: 'high', stroke: blue, strokeWidth: 2 }),
      Plot.dot(points, { ...place, y: 'right', r: 3.5, fill: blue }),
      Plot.text(points, { ...place, y: 'high', text: 'count', dy: -7, fontSize: 10, fill: ink }),
    ],
  });
  return `${described(svg as unknown as Element, document)}\n`;
}

const place = { x: 'predicted', fx: 'cases', fy: 'forecasts' } as const;

/** Its own white ground, so that it reads in a dark page too; square roots give the rare causes room. */
function frameOf(panels: readonly ReliabilityPanel[], document: unknown): Plot.PlotOptions {
  const share = { type: 'sqrt', domain: [0, 1], ticks, tickFormat: percent } as const;
  return {
    document: document as NonNullable<Plot.PlotOptions['document']>,
    width: 1080,
    height: 740,
    marginTop: 45,
    marginLeft: 55,
    marginRight: 85,
    marginBottom: 45,
    style: { background: 'white', color: ink, fontFamily: 'sans-serif', fontSize: '12px' },
    x: { ...share, inset: 10, label: 'mean predicted probability (square-root scale)', labelArrow: 'none' },
    y: { ...share, insetTop: 16, insetBottom: 6, label: 'share that was right', labelArrow: 'none' },
    fx: { label: null, padding: 0.06, domain: unique(panels.map((panel) => panel.cases)) },
    fy: { label: null, padding: 0.08, domain: unique(panels.map((panel) => panel.forecasts)) },
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

type Point = {
  readonly forecasts: string;
  readonly cases: string;
  readonly predicted: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
  readonly count: string;
};

function pointsOf({ forecasts, cases, bins }: ReliabilityPanel): Point[] {
  const pointOf = ({ predicted, right, count }: ReliabilityBin): Point => {
    const { value, low, high } = right;
    return { forecasts, cases, predicted, right: value, low, high, count: `${count}` };
  };
  return bins.filter(({ count }) => count > 0).map(pointOf);
}

function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** The little that is needed of an element: the DOM's own types are not in this project. */
type Element = {
  textContent: string;
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
  prepend(...children: readonly Element[]): void;
  querySelector(name: string): { remove(): void } | null;
};

/** A file of its own: a title for those who hear it, a ground for programs that pass over CSS, no rules for a page. */
function described(svg: Element, document: { createElement(name: string): Element }): string {
  const [title, ground] = ['title', 'rect'].map((name) => document.createElement(name));
  title!.textContent = reliabilityAlternative;
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: 'white' }))
    ground!.setAttribute(name, value);
  svg.querySelector('style')?.remove();
  svg.prepend(title!, ground!);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  return svg.outerHTML;
}
