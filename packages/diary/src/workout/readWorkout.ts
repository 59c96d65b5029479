/** Reads a workout file of any kind we know: the one way in. */
import { dayInWords } from '../dayInWords.ts';
import { isFitHeader } from './fit/fitPart.ts';
import { readFit } from './fit/readFit.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { defaultLimits, type WorkoutLimits } from './limits.ts';
import { unlikelyFigures } from './unlikely.ts';
import type { Workout, WorkoutSession } from './workout.ts';
import { type WorkoutIssue, type WorkoutIssueCode, workoutIssue } from './workoutIssue.ts';
import { readGpx, readTcx } from './xml/readXml.ts';

export type ReadOptions = {
  readonly limits?: WorkoutLimits;
  /** Milliseconds since 1970: later starts are then told as an issue. */
  readonly now?: number;
};

/**
 * Takes any bytes and throws for none: what cannot be read is an issue. The kind of file is told from its content, never
 * from its name. Runs in a Web Worker as in Node; the result is plain data with typed arrays.
 */
export async function readWorkout(bytes: Uint8Array, options: ReadOptions = {}): Promise<Workout> {
  const { limits = defaultLimits, now } = options;
  if (bytes.length === 0) return refused('empty-file', 'the file is empty');
  if (bytes.length > limits.fileBytes) return tooLarge(limits.fileBytes);
  if (!isGzip(bytes)) return checked(readPlain(bytes, limits), now);
  const { bytes: plain, ended } = await gunzip(bytes, limits.unzippedBytes);
  if (ended === 'too-large') return tooLarge(limits.unzippedBytes);
  const workout = checked(readPlain(plain, limits), now);
  if (ended === 'whole') return workout;
  const cut = workoutIssue(
    'cut-off',
    '',
    'the zipped file ends in the middle or is damaged; what came out of it is read',
  );
  return { ...workout, issues: [cut, ...workout.issues] };
}

function readPlain(bytes: Uint8Array, limits: WorkoutLimits): Workout {
  if (isFitHeader(bytes, 0)) return readFit(bytes, limits);
  if (isGzip(bytes)) return refused('unknown-format', 'this is a zipped file within a zipped file');
  const text = textOf(bytes);
  const root = text === undefined ? undefined : rootOf(text);
  if (text !== undefined && root === 'TrainingCenterDatabase') return readTcx(text, limits);
  if (text !== undefined && root === 'gpx') return readGpx(text, limits);
  return refused('unknown-format', 'this is no FIT, TCX or GPX file, nor one of them zipped with gzip');
}

/** Undefined when it does not look like XML. UTF-8 unless it says otherwise by its first bytes. */
function textOf(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 1024)).trimStart();
  return start.startsWith('<') ? new TextDecoder(encoding).decode(bytes).trimStart() : undefined;
}

/** The name of the first element, without its prefix; searched for near the start only. */
function rootOf(text: string): string | undefined {
  return /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)[\s/>]/.exec(text.slice(0, 16_384))?.[1];
}

/** A day ahead can be a matter of zones; more is a wrong clock. */
const aDay = 86_400_000;

/** With what is to be told of the sessions whatever the kind of file. */
function checked(workout: Workout, now: number | undefined): Workout {
  const found = workout.sessions.flatMap((session, i) => {
    const path = workout.sessions.length === 1 ? '' : `session ${i + 1}`;
    return [...unlikelyFigures(session, path), ...inFuture(session, now, path)];
  });
  return found.length === 0 ? workout : { ...workout, issues: [...workout.issues, ...found] };
}

function inFuture({ startedAt }: WorkoutSession, now: number | undefined, path: string): WorkoutIssue[] {
  if (now === undefined || startedAt === null || Date.parse(startedAt) <= now + aDay) return [];
  const message = `it begins in the future (${dayInWords(startedAt) ?? startedAt}); check the date`;
  return [workoutIssue('clock-in-future', path, message)];
}

function tooLarge(limit: number): Workout {
  return refused('too-large', `the file is larger than ${Math.round(limit / 1e6)} MB, which no workout is`);
}

function refused(code: WorkoutIssueCode, message: string): Workout {
  return { format: null, sessions: [], issues: [workoutIssue(code, '', message)] };
}
