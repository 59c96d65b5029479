import type { Reader } from './reader.ts';

/** A way in from outside, loaded only when it is tried: what is loaded is counted. */
export type Entry = {
  readonly name: string;
  /** The longest that one input may take, in milliseconds of work; usual ones take a small part of it. */
  readonly withinMs: number;
  /** How much memory one input may take beyond what was taken before, in megabytes. */
  readonly withinMb: number;
  /** The files that it is about: what is told of coverage is told of these. */
  readonly files: RegExp;
  readonly load: () => Promise<Reader>;
};

const entry = (name: string, files: RegExp, load: Entry['load'], withinMs = 2000, withinMb = 300): Entry => ({
  name,
  files,
  load,
  withinMs,
  withinMb,
});

const answerFiles = /assessment\/src\/(answer|assessJson|readRequest)|cli\/src\/(answerLine|readLines)/;
const workoutFiles = /diary\/src\/workout\/(?!fit|xml|worker)/.source;

/** Every way in from outside. */
export const readers: readonly Entry[] = [
  entry(
    'guide',
    /guide\/src\/(parsedFile|bodyMap)/,
    async () => (await import('./readers/guideFile.ts')).guideFile,
  ),
  entry('assess', answerFiles, async () => (await import('./readers/assessLine.ts')).assessLine),
  entry('cases', /evaluation\/src\/(cases|readCase)/, async () => (await import('./readers/cases.ts')).cases),
  entry('fhir', /exchange\/src\/(fhir|page)\//, async () => (await import('./readers/fhir.ts')).fhir),
  entry(
    'fit',
    new RegExp(`${workoutFiles}|workout/fit/`),
    async () => (await import('./readers/workout.ts')).fit,
  ),
  entry(
    'tcx',
    new RegExp(`${workoutFiles}|workout/xml/`),
    async () => (await import('./readers/workout.ts')).tcx,
  ),
  entry(
    'gpx',
    new RegExp(`${workoutFiles}|workout/xml/`),
    async () => (await import('./readers/workout.ts')).gpx,
  ),
  entry(
    'zipped',
    new RegExp(`${workoutFiles}|workout/xml/`),
    async () => (await import('./readers/workout.ts')).zipped,
  ),
  entry(
    'diary',
    /diary\/src\/(session|associations)\//,
    async () => (await import('./readers/diary.ts')).diary,
    4000,
  ),
  entry('trial', /trial\/src\/|trialsInFile/, async () => (await import('./readers/trial.ts')).trial, 5000),
  entry(
    'http',
    /server\/src\/|healthLinks\/contract/,
    async () => (await import('./readers/http.ts')).http,
    5000,
    500,
  ),
  entry(
    'link-text',
    /healthLinks\/linkText/,
    async () => (await import('./readers/links.ts')).linkTextReader,
  ),
  entry(
    'link-answers',
    /healthLinks\/(openLink|cipher|linkText)/,
    async () => (await import('./readers/links.ts')).linkAnswers,
  ),
  entry(
    'kept-interview',
    /web\/src\/(check|bodyMap)\//,
    async () => (await import('./readers/kept.ts')).keptInterview,
  ),
  entry('kept-trials', /web\/src\/trial\//, async () => (await import('./readers/kept.ts')).keptTrialsReader),
  entry('kept-event', /web\/src\/event\//, async () => (await import('./readers/kept.ts')).keptEventReader),
  entry(
    'packed',
    /assessment\/src\/packed\//,
    async () => (await import('./readers/packed.ts')).packed,
    10_000,
  ),
];

/** No way in: does what no reader may, so that the watch can be tried. */
export const trap = entry('trap', /^$/, async () => (await import('./readers/trap.ts')).trap, 500, 100);
