/** Draws groups.svg: how each group of people is served, side by side. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { wilson } from '../src/intervals.ts';
import { groupsIn } from './groupsIn.ts';
import { counted, type Tally } from './tally.ts';

export const groupsAlternative =
  'How groups of sex, age and activity are served: of people with an emergency, the share who are told so; of people ' +
  'with something mild, the share sent to be seen today; and the share to whom it is said that one cannot tell; with 95% ' +
  'intervals. The table below holds the numbers.';

const ink = '#1f2933';
const blue = '#0b5cad';

export function groupsSvg(tally: Tally): string {
  const { document } = parseHTML('<html></html>');
  const rows = groupsIn(tally).flatMap((group) => pointsOf(tally, group));
  const svg = Plot.plot({
    document: document as never,
    width: 1080,
    height: 120 + 19 * groupsIn(tally).length,
    marginLeft: 150,
    marginTop: 45,
    style: { background: 'white', color: ink, fontFamily: 'sans-serif', fontSize: '12px' },
    x: {
      domain: [0, 1],
      tickFormat: (share: number) => `${Math.round(100 * share)}%`,
      label: null,
      grid: true,
    },
    y: { label: null, domain: groupsIn(tally) },
    fx: { label: null, padding: 0.06 },
    marks: [
      Plot.ruleY(rows, { y: 'group', fx: 'figure', x1: 'low', x2: 'high', stroke: blue, strokeWidth: 2 }),
      Plot.dot(rows, { y: 'group', fx: 'figure', x: 'value', r: 3.5, fill: blue }),
    ],
  }) as unknown as Drawn;
  svg.querySelector('style')?.remove();
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', groupsAlternative);
  return `${svg.outerHTML}\n`;
}

/** The little that is needed of an element: the DOM's own types are not in this project. */
type Drawn = {
  readonly outerHTML: string;
  setAttribute(name: string, value: string): void;
  querySelector(name: string): { remove(): void } | null;
};

function pointsOf(tally: Tally, group: string) {
  const figures = [
    {
      figure: 'emergencies given as such',
      from: 'emergencies guide',
      hits: 'emergenciesGiven',
      of: 'emergencies',
    },
    { figure: 'mild, but seen today', from: 'all guide', hits: 'mildOver', of: 'mild' },
    { figure: 'cannot tell', from: 'all guide', hits: 'cannotTell', of: 'people' },
  ] as const;
  return figures
    .map(({ figure, from, hits, of }) => {
      const all = counted(tally, `${from}/${group}`, of);
      return { figure, group, all, ...wilson(counted(tally, `${from}/${group}`, hits), all) };
    })
    .filter(({ all }) => all >= 30);
}
