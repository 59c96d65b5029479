/**
 * Reads a trial from outside: `{"change": "cleats-back", "sessions": [...]}`. The one place that knows the file; all
 * else works on observations.
 */
import { type Fields, firstIssues, type Issue, isFields, mostIssues, type Share } from '@footing/guide';
import { type Arm, arms, type Observation } from './observation.ts';
import { type Figure, isInRange, rangeWords } from './ranges.ts';

export type TrialFile = {
  /** Id of the change under test; null when the file does not tell. */
  readonly change: string | null;
  readonly observations: readonly Observation[];
  readonly usualMinutes?: number;
  readonly seed?: number;
  /** How often the change helps, in place of the guide's figure. */
  readonly helps?: Pick<Share, 'p' | 'n'>;
  /** The person's answers, from which the guide's figure for them follows. */
  readonly answers?: unknown;
};

export type ReadTrial =
  | { readonly trial: TrialFile; readonly issues: readonly [] }
  | { readonly trial: undefined; readonly issues: readonly Issue[] };

/** More than a lifetime of them. */
const mostSessions = 10_000;

/** Takes any value and throws for none; every problem is named with its path, of very many the first. */
export function readTrial(input: unknown): ReadTrial {
  const issues: Issue[] = [];
  const report: Report = (code, path, message) => void issues.push({ code, path, message });
  if (!isFields(input)) {
    report('wrong-type', '', 'must be an object such as {"change": "cleats-back", "sessions": []}');
    return { trial: undefined, issues };
  }
  const sessions = sessionsIn(input, report);
  const observations = sessions.map((session, i) =>
    issues.length > mostIssues ? undefined : readSession(session, i, report),
  );
  if (issues.length <= mostIssues) reportRepeated(sessions, report);
  const change = textAt(input, 'change', '', report, 'must be the id of a change, such as "cleats-back"');
  const usualMinutes = numberAt(input, 'usualMinutes', '', report);
  const seed = numberAt(input, 'seed', '', report);
  const helps = readShare(input['helps'], report);
  if (issues.length > 0) return { trial: undefined, issues: firstIssues(issues) };
  return {
    trial: {
      change: change ?? null,
      observations: observations.filter((observation) => observation !== undefined),
      ...known({ usualMinutes, seed, helps, answers: input['answers'] }),
    },
    issues: [],
  };
}

type Report = (code: string, path: string, message: string) => void;

function sessionsIn(fields: Fields, report: Report): readonly unknown[] {
  const sessions = fields['sessions'];
  if (Array.isArray(sessions) && sessions.length <= mostSessions) return sessions;
  report('wrong-type', 'sessions', `must be a list of at most ${mostSessions} sessions`);
  return [];
}

/** Undefined without what no session can be without; with any problem at all the trial is refused. */
function readSession(session: unknown, i: number, report: Report): Observation | undefined {
  const path = `sessions[${i}]`;
  if (isFields(session)) return observationIn(session, i, path, report);
  report('wrong-type', path, 'must be an object such as {"minutes": 25, "censored": false, "arm": "change"}');
  return undefined;
}

function observationIn(session: Fields, i: number, path: string, report: Report): Observation | undefined {
  const times = timesIn(session, path, report);
  const arm = armIn(session, path, report);
  const censored = booleanAt(session, 'censored', path, report) ?? false;
  const order = numberAt(session, 'order', path, report) ?? i;
  const untimed = booleanAt(session, 'untimed', path, report);
  if (censored && untimed === true)
    report('out-of-range', `${path}.untimed`, 'must not be true where "censored" says that no numbness came');
  const optional = known({
    untimed,
    strength: numberAt(session, 'strength', path, report),
    reliefMinutes: numberAt(session, 'reliefMinutes', path, report),
    exclude: booleanAt(session, 'exclude', path, report),
    sessionMinutes: times.sessionMinutes,
    activity: textAt(session, 'activity', path, report),
    day: numberAt(session, 'day', path, report),
    otherChanges: textsAt(session, 'otherChanges', path, report),
  });
  if (times.minutes === undefined || arm === undefined) return undefined;
  return { minutes: times.minutes, censored, arm, order, ...optional };
}

type Times = { readonly minutes: number | undefined; readonly sessionMinutes: number | undefined };

function timesIn(session: Fields, path: string, report: Report): Times {
  const minutes = numberAt(session, 'minutes', path, report);
  if ((session['minutes'] ?? undefined) === undefined)
    report(
      'missing',
      `${path}.minutes`,
      'must say when the numbness began, or when the session ended: without it ("censored"), or with it at a time that is not known ("untimed")',
    );
  const sessionMinutes = numberAt(session, 'sessionMinutes', path, report);
  if (minutes !== undefined && sessionMinutes !== undefined && sessionMinutes < minutes)
    report('out-of-range', `${path}.sessionMinutes`, `must not be shorter than the ${minutes} minutes told`);
  return { minutes, sessionMinutes };
}

function armIn(session: Fields, path: string, report: Report): Arm | undefined {
  const arm = session['arm'];
  if (isArm(arm)) return arm;
  report('unknown-option', `${path}.arm`, 'must be "baseline" or "change"');
  return undefined;
}

function isArm(value: unknown): value is Arm {
  return arms.some((arm) => arm === value);
}

/** Sessions at one place in time cannot be told apart: which came first, and which one a warning is about. */
function reportRepeated(sessions: readonly unknown[], report: Report): void {
  const firstAt = new Map<number, number>();
  for (const [i, session] of sessions.entries()) {
    const place = placeOf(session, i);
    if (place === undefined) continue;
    const first = firstAt.get(place);
    if (first === undefined) firstAt.set(place, i);
    else
      report(
        'repeated',
        `sessions[${i}].order`,
        `must be another than that of sessions[${first}], which has ${place} too; without an order, a session has its place in the list, from 0`,
      );
  }
}

/** In time, as told or else by the list; undefined where what is told is no place. */
function placeOf(session: unknown, i: number): number | undefined {
  if (!isFields(session)) return undefined;
  const place = session['order'] ?? i;
  return isInRange('order', place) ? place : undefined;
}

function readShare(value: unknown, report: Report): Pick<Share, 'p' | 'n'> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isFields(value)) {
    report('wrong-type', 'helps', 'must be a share such as {"p": 0.4, "n": 10}');
    return undefined;
  }
  const p = numberAt(value, 'p', 'helps', report);
  const n = numberAt(value, 'n', 'helps', report);
  if (p !== undefined && n !== undefined) return { p, n };
  if ([value['p'], value['n']].some((told) => (told ?? undefined) === undefined))
    report('missing', 'helps', 'needs both p and n');
  return undefined;
}

function numberAt(fields: Fields, figure: Figure, path: string, report: Report): number | undefined {
  const value = fields[figure] ?? undefined;
  if (value === undefined || isInRange(figure, value)) return value;
  report('out-of-range', joined(path, figure), rangeWords(figure));
  return undefined;
}

function booleanAt(fields: Fields, key: string, path: string, report: Report): boolean | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  report('wrong-type', joined(path, key), 'must be true or false');
  return undefined;
}

function textAt(
  fields: Fields,
  key: string,
  path: string,
  report: Report,
  right = 'must be a text',
): string | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  report('wrong-type', joined(path, key), right);
  return undefined;
}

function textsAt(fields: Fields, key: string, path: string, report: Report): string[] | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined) return undefined;
  if (Array.isArray(value) && value.every((text) => typeof text === 'string')) return value;
  report('wrong-type', joined(path, key), 'must be a list of texts');
  return undefined;
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Without what is not told. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
