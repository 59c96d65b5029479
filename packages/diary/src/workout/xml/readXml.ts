/** Reads a TCX or GPX file, as far as it can be read. */
import type { WorkoutLimits } from '../limits.ts';
import type { Workout } from '../workout.ts';
import { partLeftOut, type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import { gpxTaker } from './gpx.ts';
import { gpxSessions } from './gpxSessions.ts';
import { readElements, type XmlEnd } from './readElements.ts';
import { tcxTaker } from './tcx.ts';
import { tcxSessions } from './tcxSessions.ts';

export function readTcx(text: string, limits: WorkoutLimits): Workout {
  const taker = tcxTaker(limits);
  const end = readElements(text, taker, limits.xmlDepth);
  return workoutOf('tcx', end, () => tcxSessions(taker));
}

export function readGpx(text: string, limits: WorkoutLimits): Workout {
  const taker = gpxTaker(limits);
  const end = readElements(text, taker, limits.xmlDepth);
  return workoutOf('gpx', end, () => gpxSessions(taker));
}

function workoutOf(
  format: 'tcx' | 'gpx',
  end: XmlEnd,
  sessionsOf: () => Pick<Workout, 'sessions' | 'issues'>,
): Workout {
  const issues = [...endIssues(end)];
  if (issues.some((issue) => issue.level === 'refused')) return { format, sessions: [], issues };
  const read = sessionsOf();
  const all = [...issues, ...read.issues];
  if (read.sessions.length > 0) return { format, sessions: read.sessions, issues: all.map(partLeftOut) };
  if (all.every((issue) => issue.level !== 'refused'))
    all.push(
      workoutIssue('no-activity', '', 'the file holds no activity that was recorded (a route or a course?)'),
    );
  return { format, sessions: [], issues: all };
}

function endIssues({ reason, line }: XmlEnd): readonly WorkoutIssue[] {
  const place = `line ${line}`;
  switch (reason) {
    case 'whole':
      return [];
    case 'cut-off':
      return [workoutIssue('cut-off', place, 'the file ends in the middle; what is there is read')];
    case 'malformed':
      return [workoutIssue('corrupt-data', place, 'from here on this is no XML; what comes before is read')];
    case 'doctype':
      return [
        workoutIssue(
          'doctype',
          place,
          'the file declares a document type, which workout files do not; it is not read, for safety',
        ),
      ];
    case 'too-much':
      return [workoutIssue('too-many-points', place, 'there is more than we read; the rest is left out')];
    case 'too-deep':
      return [
        workoutIssue(
          'unreadable',
          place,
          'elements nest deeper here than in any workout file; it is not read, for safety',
        ),
      ];
  }
}
