/** The sessions of a GPX file: each track with times is one. */
import { inOrder } from '../inOrder.ts';
import { streamsOf } from '../streams.ts';
import { trackDistance } from '../trackDistance.ts';
import { longestGapSeconds, type TrackTimes, trackTimes } from '../trackTimes.ts';
import type { WorkoutSession } from '../workout.ts';
import { activityUnknown, agreeing, type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import { activityOfName } from './activityNames.ts';
import type { Gpx, GpxTrack } from './gpx.ts';

type Read = { readonly sessions: readonly WorkoutSession[]; readonly issues: readonly WorkoutIssue[] };

export function gpxSessions({ tracks }: Gpx): Read {
  const read = tracks.map((track, i) => sessionOf(track, tracks.length === 1 ? '' : `track ${i + 1}`));
  return { sessions: read.flatMap((r) => r.sessions), issues: read.flatMap((r) => r.issues) };
}

function sessionOf(track: GpxTrack, path: string): Read {
  const { points, issues } = inOrder(track.points, path);
  if (points.length < 2) return { sessions: [], issues: [withoutTimes(track, path)] };
  const range = { from: 0, to: points.length, start: points.time.at(0) };
  const times = trackTimes(points.time.values(), points.breaks);
  const distance = trackDistance(points, range, path);
  const streams = streamsOf(points, range, path);
  const activity = activityOfName(track.type);
  issues.push(...pauseNote(times, path), ...distance.issues, ...streams.issues);
  if (activity === null) issues.push(activityUnknown(path));
  const session: WorkoutSession = {
    activity,
    startedAt: new Date(range.start * 1000).toISOString(),
    movingSeconds: times.movingSeconds,
    elapsedSeconds: times.elapsedSeconds,
    distanceMetres: distance.metres,
    laps: [],
    streams: streams.streams,
  };
  return { sessions: [session], issues };
}

function withoutTimes({ points }: GpxTrack, path: string): WorkoutIssue {
  const message =
    points.length < 2
      ? 'the track has fewer than two points'
      : 'the points of the track have no times: it is a route that was planned, not one that was recorded';
  return workoutIssue('no-times', path, message);
}

function pauseNote({ pauses, longestGap }: TrackTimes, path: string): readonly WorkoutIssue[] {
  if (pauses.length === 0) {
    if (longestGap === longestGapSeconds) return [];
    const message = `its points are so far apart that a pause of up to ${Math.round(longestGap)} s is not seen, and counts as moving`;
    return [workoutIssue('pauses-assumed', path, message)];
  }
  const seconds = Math.round(pauses.reduce((sum, pause) => sum + pause.to - pause.from, 0));
  const counted = agreeing(pauses.length, 'gap counts as a pause', 'gaps count as pauses');
  const message = `${counted} (over ${Math.round(longestGap)} s, or between segments), ${seconds} s in all; the file does not say`;
  return [workoutIssue('pauses-assumed', path, message)];
}
