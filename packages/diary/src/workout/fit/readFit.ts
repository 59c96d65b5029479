/** Reads a FIT file, or several glued together, as far as it can be read. */
import type { WorkoutLimits } from '../limits.ts';
import type { Workout, WorkoutSession } from '../workout.ts';
import { partLeftOut, type WorkoutIssue, workoutIssue } from '../workoutIssue.ts';
import { activityFileType, otherFileTypes } from './fields.ts';
import { type FitPart, isFitHeader, type PartFrame, readPart } from './fitPart.ts';
import { fitSessions } from './fitSessions.ts';

/** `bytes` must begin with a FIT header (`isFitHeader`). */
export function readFit(bytes: Uint8Array, limits: WorkoutLimits): Workout {
  const sessions: WorkoutSession[] = [];
  const issues: WorkoutIssue[] = [];
  let [points, parts] = [0, 0];
  for (let begin = 0; begin < bytes.length; parts++) {
    if (parts === limits.parts) {
      issues.push(tooMany(`byte ${begin}`));
      break;
    }
    const { part, frame } = readPart(bytes, begin, { ...limits, points: limits.points - points });
    points += part.points.length;
    const read = sessionsOf(part, begin);
    sessions.push(...read.sessions);
    issues.push(...frameIssues(frame), ...read.issues);
    begin = nextPart(bytes, frame.end, issues);
  }
  if (sessions.length > 0) return { format: 'fit', sessions, issues: issues.map(partLeftOut) };
  if (issues.every((issue) => issue.level !== 'refused'))
    issues.push(workoutIssue('nothing-recorded', '', 'the file has no session and no points'));
  return { format: 'fit', sessions, issues };
}

function sessionsOf(
  part: FitPart,
  begin: number,
): { sessions: readonly WorkoutSession[]; issues: readonly WorkoutIssue[] } {
  const path = begin === 0 ? '' : `byte ${begin}`;
  const { fileType } = part;
  if (!Number.isNaN(fileType) && fileType !== activityFileType) {
    const holds = otherFileTypes[fileType] ?? 'something else';
    const message = `this FIT file holds ${holds}, not an activity that was recorded`;
    return { sessions: [], issues: [workoutIssue('no-activity', path, message)] };
  }
  const { sessions, issues } = fitSessions(part);
  if (!Number.isNaN(fileType) || sessions.length === 0) return { sessions, issues };
  const message = 'the file does not say that it is an activity, but it holds one';
  return { sessions, issues: [workoutIssue('file-type-missing', path, message), ...issues] };
}

function tooMany(place: string): WorkoutIssue {
  return workoutIssue('too-many-points', place, 'there is more than we read; the rest is left out');
}

function frameIssues({ begin, dataEnd, stop, isCut, checksumRight, isTooMuch }: PartFrame): WorkoutIssue[] {
  const place = `byte ${stop.at}`;
  if (isTooMuch) return [tooMany(place)];
  if (stop.reason !== 'end' && !(isCut && stop.reason === 'cut-off')) {
    const message = `from here to byte ${dataEnd} the data make no sense; what comes before is read`;
    return [workoutIssue('corrupt-data', place, message)];
  }
  if (isCut)
    return [workoutIssue('cut-off', place, 'the file ends before its data do; what is there is read')];
  if (checksumRight !== false) return [];
  const message =
    'the checksum is wrong: some byte of this file was changed, so any figure may be off. Compare them with your device';
  return [workoutIssue('checksum-wrong', begin === 0 ? '' : `byte ${begin}`, message)];
}

/** Where the next part begins; looked for further on when it does not begin where it should. */
function nextPart(bytes: Uint8Array, end: number, issues: WorkoutIssue[]): number {
  if (end >= bytes.length || isFitHeader(bytes, end)) return end;
  let next = end + 1;
  while (next < bytes.length && !isFitHeader(bytes, next)) next++;
  const message = `bytes ${end} to ${next} are no FIT file, although another should begin here; they are left out`;
  issues.push(workoutIssue('bytes-left-over', `byte ${end}`, message));
  return next;
}
