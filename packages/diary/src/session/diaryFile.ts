/** The diary as one JSON file: what is exported, and what can be imported again. */
import { type Fields, isFields } from '@footing/guide';
import { z } from 'zod';
import { type DiaryIssue, diaryIssue, sessionPlace } from './diaryIssue.ts';
import { isWorkoutText } from './isWorkoutText.ts';
import { diaryVersion, migrate, oldestVersion } from './migrate.ts';
import { type Session, sessionSchema } from './session.ts';
import { type Trials, trialsSchema } from './trials.ts';

export const diarySchema = z.strictObject({
  format: z.literal('footing-diary'),
  version: z.literal(diaryVersion),
  /** When it was exported; null when that is not told. */
  exportedAt: z.string().nullable(),
  sessions: z.array(sessionSchema).max(100_000),
  /** Null when there were none, or the file is older than they are in it. */
  trials: trialsSchema.nullable(),
});

export type DiaryFile = z.infer<typeof diarySchema>;

export type ReadDiary =
  | {
      readonly sessions: readonly Session[];
      readonly trials: Trials | null;
      readonly migratedFrom: number | null;
      readonly issues: readonly [];
    }
  | { readonly sessions: undefined; readonly issues: readonly DiaryIssue[] };

/** The text of the file. The same sessions and trials give the same text, whatever the order of the sessions. */
export function diaryText(
  sessions: readonly Session[],
  exportedAt: string | null = null,
  trials: Trials | null = null,
): string {
  const sorted = [...sessions].sort((a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id));
  const file: DiaryFile = {
    format: 'footing-diary',
    version: diaryVersion,
    exportedAt,
    sessions: sorted,
    trials: trials === null ? null : { ...trials, finished: [...trials.finished] },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads a file of this or an older version. All of it or, with every problem named, nothing. Throws for no text. */
export function readDiary(text: string): ReadDiary {
  const parsed = parseJson(text);
  if ('issue' in parsed) return refused(parsed.issue);
  const fields = isFields(parsed.value) ? parsed.value : {};
  const version = versionOf(fields);
  if (typeof version !== 'number') return refused(version);
  const migrated = migrate(fields, version);
  const result = diarySchema.safeParse(migrated);
  if (!result.success) return refused(...firstIssues(result.error.issues, migrated));
  const twice = repeated(result.data.sessions);
  if (twice.length > 0) return refused(...twice.slice(0, mostIssues));
  return {
    sessions: result.data.sessions,
    trials: result.data.trials,
    migratedFrom: version === diaryVersion ? null : version,
    issues: [],
  };
}

function parseJson(text: string): { readonly value: unknown } | { readonly issue: DiaryIssue } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { issue: notJson(text) };
  }
}

function notJson(text: string): DiaryIssue {
  if (isWorkoutText(text))
    return {
      code: 'workout-file',
      path: '',
      message: 'this is the file of a watch or bike computer, not an exported diary',
    };
  const message = 'this is no exported diary, or it was cut off: it is not whole JSON';
  return { code: 'not-json', path: '', message };
}

function versionOf({ format, version }: Fields): number | DiaryIssue {
  if (format !== 'footing-diary')
    return {
      code: 'not-a-diary',
      path: 'format',
      message: 'this is another kind of file, not an exported diary: “format” must be "footing-diary"',
    };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldestVersion)
    return {
      code: 'wrong-version',
      path: 'version',
      message: `the version must be a whole number from ${oldestVersion} to ${diaryVersion}`,
    };
  if (version <= diaryVersion) return version;
  const message = `this file was written by a newer Footing (version ${version}; this one reads up to ${diaryVersion}). Update, then import it again; nothing was changed`;
  return { code: 'newer-version', path: 'version', message };
}

function refused(...issues: readonly DiaryIssue[]): ReadDiary {
  return { sessions: undefined, issues };
}

/** More than this nobody reads, and a hostile file could make millions. */
const mostIssues = 1000;

function firstIssues(found: readonly z.core.$ZodIssue[], file: unknown): DiaryIssue[] {
  const first = found.slice(0, mostIssues).map((issue) => diaryIssue(issue, file));
  if (found.length <= mostIssues) return first;
  const message = `there are ${found.length - mostIssues} more problems; mend these first`;
  return [...first, { code: 'more', path: '', message }];
}

function repeated(sessions: readonly Session[]): DiaryIssue[] {
  const seen = new Set<string>();
  return sessions.flatMap(({ id, startedAt }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `a session before it has the same id, "${id}"`;
    return [
      { code: 'repeated-id', path: `sessions[${i}].id`, message, place: sessionPlace(i + 1, startedAt) },
    ];
  });
}
