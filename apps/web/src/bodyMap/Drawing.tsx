/** One view of the map: the left side as drawn, the right side its mirror image. For the eye and the pointer; names stand below. */
import type { AskedGuide } from '@footing/assessment';
import type { Area, Figure, View } from '@footing/guide/body-map';
import { useRef } from 'preact/hooks';
import { bodyMap } from '../words/en/check.ts';
import { isMarked, type Marks, type Side } from './marks.ts';

export type Place = { readonly side: Side; readonly region: string };

type Props = {
  readonly view: View;
  readonly regions: AskedGuide['regions'];
  readonly marks: Marks;
  readonly onPaint: (places: readonly Place[], on: boolean) => void;
};

export function Drawing({ view, regions, marks, onPaint }: Props) {
  const paint = usePaint(marks, onPaint);
  const { width, height, right } = layOut(view);
  return (
    <svg
      class={`map-drawing map-${view.id}`}
      viewBox={`0 ${-caption} ${width} ${height + caption}`}
      aria-hidden="true"
      {...paint}
    >
      {view.figures.map((figure, i) =>
        figure.axis === undefined ? (
          <>
            <Half key="left" figure={figure} side="left" regions={regions} marks={marks} />
            <g key="right" transform={`translate(${right.x + view.width} ${right.y}) scale(-1 1)`}>
              <Half figure={figure} side="right" regions={regions} marks={marks} />
            </g>
          </>
        ) : (
          <Mirrored key={i} figure={figure} axis={figure.axis} regions={regions} marks={marks} />
        ),
      )}
      {captions(view).map(([x, y, text]) => (
        <text key={`${x} ${y}`} x={x} y={y - caption / 3} text-anchor="middle" class="map-caption">
          {text}
        </text>
      ))}
    </svg>
  );
}

const gap = 14;
const caption = 26;

/** Where the mirror image stands: beside the left side, or below it where the view is wide. */
function layOut({ width, height, figures }: View) {
  if (figures.some(({ axis }) => axis !== undefined)) return { width, height, right: { x: 0, y: 0 } };
  return width > height
    ? { width, height: 2 * height + caption, right: { x: 0, y: height + caption } }
    : { width: 2 * width + gap, height, right: { x: width + gap, y: 0 } };
}

function captions(view: View): [x: number, y: number, text: string][] {
  const sided = view.figures.flatMap(({ axis }) => (axis === undefined ? [] : [axis]));
  if (sided.length > 0)
    return sided.flatMap((axis): [number, number, string][] => [
      [axis - 44, 0, bodyMap.left],
      [axis + 44, 0, bodyMap.right],
    ]);
  const { right } = layOut(view);
  return [
    [view.width / 2, 0, bodyMap.left],
    [right.x + view.width / 2, right.y, bodyMap.right],
  ];
}

type HalfProps = Pick<Props, 'regions' | 'marks'> & {
  readonly figure: Figure;
  readonly side: 'left' | 'right';
};

function Half({ figure, side, regions, marks }: HalfProps) {
  const sideOf = (region: string): Side => (regions[region]!.sided ? side : 'middle');
  return <Figures figure={figure} sideOf={sideOf} marks={marks} />;
}

/** A whole figure: sided areas twice, the others once. */
function Mirrored({ figure, axis, regions, marks }: Omit<HalfProps, 'side'> & { readonly axis: number }) {
  const sided = ([region]: Area): boolean => regions[region]!.sided;
  const only = (keep: (area: Area) => boolean): Figure => ({
    coarse: figure.coarse.filter(keep),
    regions: figure.regions.filter(keep),
    also: figure.also.filter(keep),
    lines: [],
  });
  return (
    <g>
      <Figures figure={only((area) => !sided(area))} sideOf={() => 'middle'} marks={marks} />
      <Figures figure={only(sided)} sideOf={() => 'left'} marks={marks} />
      <g transform={`translate(${2 * axis} 0) scale(-1 1)`}>
        <Figures figure={only(sided)} sideOf={() => 'right'} marks={marks} />
      </g>
      <Lines figure={figure} />
    </g>
  );
}

type FiguresProps = {
  readonly figure: Figure;
  readonly sideOf: (region: string) => Side;
  readonly marks: Marks;
};

function Figures({ figure, sideOf, marks }: FiguresProps) {
  const area =
    (kind: string) =>
    ([region, path]: Area) => {
      const side = sideOf(region);
      const on = isMarked(marks, side, region);
      return (
        <path
          key={region}
          d={path}
          class={`map-area ${kind}${on ? ' on' : ''}`}
          data-place={kind === 'coarse' ? undefined : `${side} ${region}`}
        />
      );
    };
  return (
    <>
      {figure.coarse.map(area('coarse'))}
      {figure.regions.map(area('region'))}
      {figure.also.map(area('region'))}
      <Lines figure={figure} />
    </>
  );
}

function Lines({ figure }: { readonly figure: Figure }) {
  return (
    <>
      {figure.lines.map(({ path, kind }) => (
        <path key={path} d={path} class={`map-line ${kind}`} />
      ))}
    </>
  );
}

/** How far the pointer moves, in CSS pixels, before it paints instead of taps. */
const paintsAfter = 10;

type Stroke = {
  readonly from: Place;
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
  painting: boolean;
  done: string[];
};

/** A tap toggles a place; a drag gives each place it crosses what it gave the first. A drag that turns into scrolling is taken back. */
function usePaint(marks: Marks, onPaint: Props['onPaint']) {
  const stroke = useRef<Stroke | undefined>(undefined);
  const put = (places: readonly Place[], on: boolean): void => onPaint(places, on);
  const reach = (place: Place | undefined): void => {
    const own = stroke.current;
    if (own === undefined || place === undefined) return;
    const name = `${place.side} ${place.region}`;
    if (own.done.includes(name)) return;
    own.done.push(name);
    put([place], own.on);
  };
  return {
    onPointerDown: (event: PointerEvent): void => {
      const from = placeAt(event);
      if (from === undefined) return;
      const on = !isMarked(marks, from.side, from.region);
      stroke.current = { from, x: event.clientX, y: event.clientY, on, painting: false, done: [] };
    },
    onPointerMove: (event: PointerEvent): void => {
      const own = stroke.current;
      if (own === undefined) return;
      own.painting ||= Math.hypot(event.clientX - own.x, event.clientY - own.y) > paintsAfter;
      if (!own.painting) return;
      reach(own.from);
      reach(placeAt(event));
    },
    onPointerUp: (): void => {
      if (stroke.current?.painting === false) reach(stroke.current.from);
      stroke.current = undefined;
    },
    onPointerCancel: (): void => {
      const own = stroke.current;
      stroke.current = undefined;
      if (own !== undefined) put(own.done.map(placeOf), !own.on);
    },
    onPointerLeave: (): void => {
      if (stroke.current?.painting) stroke.current = undefined;
    },
  };
}

/** In a shadow tree the document sees no further than its host. */
function placeAt(event: PointerEvent): Place | undefined {
  const tree = (event.currentTarget as Element).getRootNode() as Document | ShadowRoot;
  const name = tree
    .elementFromPoint(event.clientX, event.clientY)
    ?.closest('[data-place]')
    ?.getAttribute('data-place');
  return name === null || name === undefined ? undefined : placeOf(name);
}

function placeOf(name: string): Place {
  const [side, region] = name.split(' ');
  return { side: side as Side, region: region! };
}
