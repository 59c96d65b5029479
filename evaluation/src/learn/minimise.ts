/** Finds the least of a smooth function: L-BFGS (Nocedal 1980) with backtracking steps. Deterministic. */

/** The value at a point; writes the slope there into `slope`. */
export type Smooth = (point: Float64Array, slope: Float64Array) => number;

/** Where the search stands, with the value there. */
type Standing = { readonly point: Float64Array; readonly value: number };

/** Where it goes next: how much the slope promises along the way, and the first length to try. */
type Course = { readonly way: Float64Array; readonly promise: number; readonly first: number };

type Step = { readonly move: Float64Array; readonly turn: Float64Array; readonly scale: number };

const remembered = 8;
/** A step must gain this part of what the slope promises (Armijo). */
const promised = 1e-4;

/** Starts at `from` and goes down at most `rounds` times, or until a round gains less than `leastGain` of the value. */
export function minimise(of: Smooth, from: Float64Array, rounds: number, leastGain = 1e-5): Float64Array {
  let point = from.slice();
  let slope = new Float64Array(point.length);
  let value = of(point, slope);
  const steps: Step[] = [];
  for (let round = 0; round < rounds; round++) {
    const way = downhill(slope, steps);
    const first = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const next = stepAlong(of, { point, value }, { way, promise: dot(way, slope), first });
    if (next === undefined) break;
    remember(steps, difference(next.point, point), difference(next.slope, slope));
    const gained = value - next.value;
    ({ point, slope, value } = next);
    if (gained < leastGain * Math.abs(value)) break;
  }
  return point;
}

/** Halves the step until it keeps its promise; nothing when none does. */
function stepAlong(
  of: Smooth,
  { point, value }: Standing,
  { way, promise, first }: Course,
): { point: Float64Array<ArrayBuffer>; slope: Float64Array<ArrayBuffer>; value: number } | undefined {
  for (let size = first, tries = 0; tries < 30; tries++, size /= 2) {
    const tried = point.map((at, i) => at + size * way[i]!);
    const slope = new Float64Array(point.length);
    const reached = of(tried, slope);
    if (reached <= value + promised * size * promise) return { point: tried, slope, value: reached };
  }
  return undefined;
}

/** The two-loop recursion: the slope turned by what the last steps told of the curvature. */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.slice();
  const parts = [...steps].reverse().map((step) => {
    const part = step.scale * dot(step.move, way);
    add(way, -part, step.turn);
    return part;
  });
  const last = steps.at(-1);
  if (last !== undefined) scaleBy(way, 1 / (last.scale * dot(last.turn, last.turn)));
  for (const [i, step] of steps.entries()) {
    const part = parts[steps.length - 1 - i]!;
    add(way, part - step.scale * dot(step.turn, way), step.move);
  }
  scaleBy(way, -1);
  return way;
}

function remember(steps: Step[], move: Float64Array, turn: Float64Array): void {
  const curvature = dot(move, turn);
  if (curvature <= 0) return;
  steps.push({ move, turn, scale: 1 / curvature });
  if (steps.length > remembered) steps.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function add(to: Float64Array, times: number, what: Float64Array): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!;
}

function scaleBy(what: Float64Array, factor: number): void {
  for (let i = 0; i < what.length; i++) what[i]! *= factor;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, i) => value - b[i]!);
}
