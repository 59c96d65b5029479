/** Collects what a TCX file holds: activities, their laps, and the points of these. */
import type { WorkoutLimits } from '../limits.ts';
import { Points } from '../points.ts';
import { allowance } from './allowance.ts';
import { type PointTaker, pointTaker } from './pointTaker.ts';
import type { ElementTaker } from './readElements.ts';
import { notNegative, secondsOf } from './xmlValues.ts';

/** Seconds since 1970, seconds, metres; NaN where not stated. */
export type TcxLap = {
  readonly startTime: number;
  totalTime: number;
  distance: number;
  trigger: string;
  /** Its points among those of the activity. */
  readonly from: number;
  to: number;
};

export type TcxActivity = {
  readonly sport: string;
  readonly points: Points;
  readonly laps: TcxLap[];
};

export type Tcx = { readonly activities: readonly TcxActivity[] };

export function tcxTaker(limits: WorkoutLimits): ElementTaker & Tcx {
  const activities: TcxActivity[] = [];
  const open: string[] = [];
  let lap: TcxLap | undefined;
  let point: PointTaker | undefined;
  const allowed = allowance(limits);
  const begin: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    Activity: ({ Sport }) => {
      if (allowed.take('parts')) activities.push({ sport: Sport ?? '', points: new Points(), laps: [] });
    },
    Lap: ({ StartTime }) => {
      if (allowed.take('marks')) lap = lapFrom(activities.at(-1), secondsOf(StartTime ?? ''));
    },
    Track: () => {
      const points = activities.at(-1)?.points;
      if (points !== undefined && points.length > 0 && allowed.take('marks'))
        points.breaks.push(points.length);
    },
    Trackpoint: () => {
      point = pointTaker();
    },
  };
  return {
    activities,
    isFull: allowed.isExceeded,
    begin: (name, attributes) => {
      if (Object.hasOwn(begin, name)) begin[name]!(attributes);
      open.push(name);
    },
    end: (name, text) => {
      open.pop();
      if (name === 'Trackpoint') {
        if (point !== undefined && allowed.take('points')) activities.at(-1)?.points.push(point.point);
        point = undefined;
      } else if (point !== undefined) point.end(name, text, open.at(-1) ?? '');
      else if (lap !== undefined) lap = endInLap(lap, activities.at(-1)!, name, text, open.at(-1) ?? '');
    },
  };
}

/** The lap that is still open after this element. */
function endInLap(
  lap: TcxLap,
  { points }: TcxActivity,
  name: string,
  text: string,
  parent: string,
): TcxLap | undefined {
  if (parent === 'Lap') setOfLap(lap, name, text);
  lap.to = points.length;
  return name === 'Lap' ? undefined : lap;
}

function lapFrom(activity: TcxActivity | undefined, startTime: number): TcxLap | undefined {
  if (activity === undefined) return undefined;
  const from = activity.points.length;
  const lap = { startTime, totalTime: Number.NaN, distance: Number.NaN, trigger: '', from, to: from };
  activity.laps.push(lap);
  return lap;
}

function setOfLap(lap: TcxLap, name: string, text: string): void {
  if (name === 'TotalTimeSeconds') lap.totalTime = notNegative(text);
  else if (name === 'DistanceMeters') lap.distance = notNegative(text);
  else if (name === 'TriggerMethod') lap.trigger = text;
}
