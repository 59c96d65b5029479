/** The drawings of the body map as data: which region each path is, and the lines that are only to be looked at. */

/** An area to tap: the region and its outline, an SVG path. */
export type Area = readonly [region: string, path: string];

/** A part of a view that is mirrored as one: all of it, or one figure of two. */
export type Figure = {
  /** Sided areas are mirrored here, in units of the view; without it the whole view is drawn a second time, mirrored. */
  readonly axis?: number;
  /** Areas that lie under finer ones: the whole foot, all the toes. */
  readonly coarse: readonly Area[];
  readonly regions: readonly Area[];
  /** The same regions as seen from this side: toes from below, for one. */
  readonly also: readonly Area[];
  readonly lines: readonly { readonly path: string; readonly kind: LineKind }[];
};

/** A view shows the left side. Left is on the left, as in a mirror, and the right side is its mirror image. */
export type View = {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly figures: readonly Figure[];
};

const groups = ['coarse', 'regions', 'also', 'lines'] as const;
type Group = (typeof groups)[number];

/**
 * Reads a drawing of the body map. It is made of groups (`coarse`, `regions`, `also`, `lines`), perhaps inside groups with a
 * mirror axis, and of nothing else.
 * @throws Error naming the view and what is not understood: a region that is not read could not be tapped.
 */
export function readView(id: string, svg: string): View {
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const title = /<title>([^<]+)<\/title>/.exec(svg);
  if (size === null || title === null)
    throw new Error(`body-map/${id}.svg needs a viewBox from 0 0 and a title`);
  refuseForeign(id, svg);
  const parts = svg.split(/<g data-axis="([\d.]+)">/);
  const figures =
    parts.length === 1
      ? [readFigure(id, svg)]
      : pairs(parts.slice(1)).map(([axis, part]) => ({ axis: Number(axis), ...readFigure(id, part) }));
  return { id, title: title[1]!, width: Number(size[1]), height: Number(size[2]), figures };
}

const frame = /<svg[^>]*>|<\/svg>|<title>[^<]*<\/title>|<g data-axis="[\d.]+">|<\/g>/g;

/** What stands beside the groups would be drawn by nobody. */
function refuseForeign(view: string, svg: string): void {
  const rest = svg
    .replace(new RegExp(`<g class="(${groups.join('|')})">[^]*?</g>`, 'g'), '')
    .replace(frame, '')
    .trim();
  if (rest !== '')
    throw new Error(
      `body-map/${view}.svg holds more than groups of ${groups.join(', ')}: ${rest.slice(0, 60)}`,
    );
}

function pairs(list: readonly string[]): [string, string][] {
  return Array.from({ length: list.length / 2 }, (_, i) => [list[2 * i]!, list[2 * i + 1]!]);
}

function readFigure(view: string, svg: string): Omit<Figure, 'axis'> {
  const paths = (group: Group) => pathsOf(view, svg, group);
  const areas = (group: Group, key: string): Area[] =>
    paths(group).map((attributes) => [attributes[key] ?? unnamed(view, group), attributes['d']!]);
  return {
    coarse: areas('coarse', 'id'),
    regions: areas('regions', 'id'),
    also: areas('also', 'data-region'),
    lines: paths('lines').map(({ d, class: kind = 'line' }) => ({ path: d!, kind: lineKind(view, kind) })),
  };
}

const lineKinds = ['line', 'fine', 'faint'] as const;
type LineKind = (typeof lineKinds)[number];

function lineKind(view: string, kind: string): LineKind {
  const known = lineKinds.find((one) => one === kind);
  if (known === undefined)
    throw new Error(`body-map/${view}.svg: a line is ${lineKinds.join(', ')}, not "${kind}"`);
  return known;
}

type Attributes = Readonly<Record<string, string>>;

function pathsOf(view: string, svg: string, group: Group): Attributes[] {
  const found = [...svg.matchAll(new RegExp(`<g class="${group}">([^]*?)</g>`, 'g'))];
  if (found.length > 1) throw new Error(`body-map/${view}.svg: ${group} is there ${found.length} times`);
  const inner = found[0]?.[1] ?? '';
  const rest = inner.replace(/<path( [\w-]+="[^"]*")+\/>/g, '').trim();
  if (rest !== '')
    throw new Error(`body-map/${view}.svg: ${group} holds more than paths: ${rest.slice(0, 60)}`);
  const paths = [...inner.matchAll(/<path([^>]*)\/>/g)].map(
    ([, attributes]): Attributes =>
      Object.fromEntries(
        [...attributes!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
  );
  if (paths.some(({ d = '' }) => d === ''))
    throw new Error(`body-map/${view}.svg: a path of ${group} has no outline, d="M…"`);
  return paths;
}

function unnamed(view: string, group: Group): never {
  throw new Error(`body-map/${view}.svg: a path of ${group} names no region`);
}

/** Every region that a view draws, coarse ones and those seen from another side too, as often as it is drawn. */
export function drawnIn({ figures }: View): { readonly own: string[]; readonly also: string[] } {
  const names = (areas: readonly Area[]) => areas.map(([region]) => region);
  return {
    own: figures.flatMap(({ coarse, regions }) => [...names(coarse), ...names(regions)]),
    also: figures.flatMap(({ also }) => names(also)),
  };
}
