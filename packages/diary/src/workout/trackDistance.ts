/** How far a track goes, from its positions. */
import { cubicSpline } from './cubicSpline.ts';
import type { Points } from './points.ts';
import { longestGapSeconds } from './trackTimes.ts';
import { agreeing, type WorkoutIssue, workoutIssue } from './workoutIssue.ts';

type Range = { readonly from: number; readonly to: number };

/** Faster than any of our activities. */
export const fastestMetresPerSecond = 45;

/** Into how many straight pieces the curve between two points is cut. */
const pieces = 8;

/**
 * Metres along a smooth curve through the positions (a natural cubic spline in time), on the WGS 84 ellipsoid. Devices
 * that save memory write a point every 20 m or so, and straight lines between them cut the corners (docs/adr/0023 has the
 * figures). Across a gap within a segment a straight line counts, between segments nothing.
 */
export function trackDistance(
  points: Points,
  { from, to }: Range,
  path: string,
): { readonly metres: number | null; readonly issues: readonly WorkoutIssue[] } {
  const stretches = stretchesOf(points, from, to);
  const nowhere = stretches.nowhere > 0 ? [offTheEarth(stretches.nowhere, path)] : [];
  if (stretches.pieces.length === 0) return { metres: null, issues: nowhere };
  const metres =
    stretches.pieces.reduce((sum, stretch) => sum + lengthOf(points, stretch), 0) + stretches.straight;
  const note =
    'the file states no distance; this one is measured along the positions, and may be up to 3% off';
  const issues = [workoutIssue('distance-from-positions', path, note), ...nowhere];
  if (stretches.jumps > 0) issues.push(jumped(stretches.jumps, path));
  return { metres, issues };
}

function jumped(jumps: number, path: string): WorkoutIssue {
  const times = agreeing(jumps, 'time', 'times');
  const message = `the position jumps ${times}, faster than anyone moves; what lies between is not counted`;
  return workoutIssue('position-jump', path, message);
}

function offTheEarth(positions: number, path: string): WorkoutIssue {
  const said = agreeing(positions, 'position is left out: it lies', 'positions are left out: they lie');
  const message = `${said} outside a latitude of -90 to 90 or a longitude of -180 to 360`;
  return workoutIssue('value-left-out', path, message);
}

type Stretches = {
  /** Indices of points with a position, without a gap between them. */
  readonly pieces: readonly (readonly number[])[];
  /** Metres across gaps within a segment. */
  readonly straight: number;
  readonly jumps: number;
  /** Positions that no place has. */
  readonly nowhere: number;
};

function stretchesOf(points: Points, from: number, to: number): Stretches {
  const begins = new Set(points.breaks);
  const pieces: number[][] = [];
  let [straight, jumps, nowhere, last] = [0, 0, 0, -1];
  for (let i = from, interrupted = true; i < to; i++) {
    interrupted ||= begins.has(i);
    const [latitude, longitude] = [points.latitude.at(i), points.longitude.at(i)];
    if (Number.isNaN(latitude + longitude)) continue;
    if (!isOnEarth(latitude, longitude)) {
      nowhere++;
      continue;
    }
    const leg = legBetween(points, last, i);
    if (leg.isJump) jumps++;
    if (leg.isGap && !leg.isJump && !interrupted) straight += leg.metres;
    if (interrupted || leg.isGap || leg.isJump) pieces.push([i]);
    else if (leg.seconds > 0) pieces.at(-1)!.push(i);
    interrupted = false;
    last = i;
  }
  return { pieces, straight, jumps, nowhere };
}

/** Some count the longitude eastwards all around. */
function isOnEarth(latitude: number, longitude: number): boolean {
  return Math.abs(latitude) <= 90 && longitude >= -180 && longitude <= 360;
}

type Leg = {
  readonly seconds: number;
  readonly metres: number;
  readonly isGap: boolean;
  readonly isJump: boolean;
};

function legBetween(points: Points, last: number, i: number): Leg {
  if (last === -1) return { seconds: 0, metres: 0, isGap: false, isJump: false };
  const seconds = points.time.at(i) - points.time.at(last);
  const metres = lineBetween(points, last, i);
  const isJump = metres > fastestMetresPerSecond * Math.max(1, seconds);
  return { seconds, metres, isGap: seconds > longestGapSeconds, isJump };
}

function lineBetween(points: Points, a: number, b: number): number {
  const scale = metresPerDegree((points.latitude.at(a) + points.latitude.at(b)) / 2);
  const north = (points.latitude.at(b) - points.latitude.at(a)) * scale.north;
  return Math.hypot(north, degreesBetween(points.longitude.at(a), points.longitude.at(b)) * scale.east);
}

/** Across the date line too. */
function degreesBetween(a: number, b: number): number {
  return ((((b - a + 180) % 360) + 360) % 360) - 180;
}

function lengthOf(points: Points, stretch: readonly number[]): number {
  if (stretch.length < 2) return 0;
  const times = Float64Array.from(stretch, (i) => points.time.at(i));
  const middle = points.latitude.at(stretch[stretch.length >> 1]!);
  const scale = metresPerDegree(middle);
  const first = stretch[0]!;
  const east = Float64Array.from(
    stretch,
    (i) => degreesBetween(points.longitude.at(first), points.longitude.at(i)) * scale.east,
  );
  const north = Float64Array.from(
    stretch,
    (i) => (points.latitude.at(i) - points.latitude.at(first)) * scale.north,
  );
  return curveLength(times, cubicSpline(times, east), cubicSpline(times, north));
}

type Curve = (interval: number, share: number) => number;

function curveLength(times: Float64Array, east: Curve, north: Curve): number {
  let length = 0;
  for (let i = 0; i + 1 < times.length; i++) {
    let [x, y] = [east(i, 0), north(i, 0)];
    for (let piece = 1; piece <= pieces; piece++) {
      const [nextX, nextY] = [east(i, piece / pieces), north(i, piece / pieces)];
      length += Math.hypot(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
    }
  }
  return length;
}

/** WGS 84: semi-major axis in metres, and the square of the first eccentricity. */
const semiMajor = 6_378_137;
const eccentricity2 = 0.00669437999014;

function metresPerDegree(latitude: number): { readonly north: number; readonly east: number } {
  const radians = Math.PI / 180;
  const w2 = 1 - eccentricity2 * Math.sin(latitude * radians) ** 2;
  const prime = semiMajor / Math.sqrt(w2);
  return {
    north: (radians * prime * (1 - eccentricity2)) / w2,
    east: radians * prime * Math.cos(latitude * radians),
  };
}
