/** Collects what a GPX file holds: tracks with their segments; routes and waypoints were planned, not recorded. */
import type { WorkoutLimits } from '../limits.ts';
import { Points } from '../points.ts';
import { allowance } from './allowance.ts';
import { type PointTaker, pointTaker } from './pointTaker.ts';
import type { ElementTaker } from './readElements.ts';
import { decimal } from './xmlValues.ts';

export type GpxTrack = { type: string; readonly points: Points };

export type Gpx = { readonly tracks: readonly GpxTrack[] };

export function gpxTaker(limits: WorkoutLimits): ElementTaker & Gpx {
  const tracks: GpxTrack[] = [];
  const open: string[] = [];
  let point: PointTaker | undefined;
  const allowed = allowance(limits);
  return {
    tracks,
    isFull: allowed.isExceeded,
    begin: (name, attributes) => {
      open.push(name);
      if (name === 'trk') {
        if (allowed.take('parts')) tracks.push({ type: '', points: new Points() });
      } else if (name === 'trkseg') {
        if (allowed.take('marks')) beginSegment(tracks.at(-1)?.points);
      } else if (name === 'trkpt') {
        point = pointTaker();
        point.point.latitude = decimal(attributes['lat'] ?? '');
        point.point.longitude = decimal(attributes['lon'] ?? '');
      }
    },
    end: (name, text) => {
      open.pop();
      const parent = open.at(-1) ?? '';
      if (name === 'trkpt') {
        if (point !== undefined && allowed.take('points')) tracks.at(-1)?.points.push(point.point);
        point = undefined;
      } else if (point !== undefined) point.end(name, text, parent);
      else if (name === 'type' && parent === 'trk') tracks.at(-1)!.type = text;
    },
  };
}

function beginSegment(points: Points | undefined): void {
  if (points !== undefined && points.length > 0) points.breaks.push(points.length);
}
