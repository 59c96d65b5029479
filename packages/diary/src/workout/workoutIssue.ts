/**
 * Something to know about a workout file, in plain words.
 * - `refused`: no figures could be had;
 * - `warning`: the figures stand, but part of the file is missing or the file contradicts itself;
 * - `note`: how a figure was come by, where the file does not state it.
 */
export type IssueLevel = 'refused' | 'warning' | 'note';

export type WorkoutIssue = {
  readonly code: WorkoutIssueCode;
  /** Where: `byte 771`, `line 12`, `session 2`, `lap 3`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  readonly level: IssueLevel;
};

const levels = {
  'not-found': 'refused',
  'empty-file': 'refused',
  'too-large': 'refused',
  'unknown-format': 'refused',
  'no-activity': 'refused',
  'no-times': 'refused',
  'nothing-recorded': 'refused',
  doctype: 'refused',
  unreadable: 'refused',
  'cut-off': 'warning',
  'corrupt-data': 'warning',
  'checksum-wrong': 'warning',
  'bytes-left-over': 'warning',
  'part-left-out': 'warning',
  'too-many-points': 'warning',
  'file-type-missing': 'warning',
  'no-summary': 'warning',
  'times-swapped': 'warning',
  'times-disagree': 'warning',
  'distance-disagrees': 'warning',
  'lap-disagrees': 'warning',
  'clock-not-set': 'warning',
  'clock-in-future': 'warning',
  'time-went-back': 'warning',
  'long-pause': 'warning',
  'too-long': 'warning',
  'too-fast': 'warning',
  'position-jump': 'warning',
  'value-left-out': 'warning',
  'several-activities': 'note',
  'no-timer-time': 'note',
  'pauses-assumed': 'note',
  'distance-from-positions': 'note',
  'distance-not-measured': 'note',
  'activity-unknown': 'note',
} as const satisfies Readonly<Record<string, IssueLevel>>;

export type WorkoutIssueCode = keyof typeof levels;

export function workoutIssue(code: WorkoutIssueCode, path: string, message: string): WorkoutIssue {
  return { code, path, message, level: levels[code] };
}

/** A count with the words that agree with it: "1 gap is", "2 gaps are". */
export function agreeing(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Where a file names no activity that we have. */
export function activityUnknown(path: string): WorkoutIssue {
  return workoutIssue(
    'activity-unknown',
    path,
    'the file does not say which activity it was; choose it yourself',
  );
}

/** A part that cannot be used is left out where another can; any other issue stays as it is. */
export function partLeftOut(issue: WorkoutIssue): WorkoutIssue {
  return issue.level === 'refused' ? workoutIssue('part-left-out', issue.path, issue.message) : issue;
}

/** Where a lap stands in its file, counted from 0: "lap 2", "session 1, lap 2". */
export function placeOfLap(i: number, path: string): string {
  return path === '' ? `lap ${i + 1}` : `${path}, lap ${i + 1}`;
}

/** Laps are in the order of time: one that is not says nothing of when anything began. */
export function lapMisplaced(i: number, path: string): WorkoutIssue {
  return workoutIssue(
    'lap-disagrees',
    placeOfLap(i, path),
    'this lap begins before the one ahead of it, and is left out',
  );
}
