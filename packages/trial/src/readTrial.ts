/**
 * Reads a trial from outside: `{"change": "cleats-back", "sessions": [...]}`. The one place that knows the file; all
 * else works on observations.
 */
import { firstIssues, type Issue, mostIssues, type Share } from '@footing/guide';
import { maxMinutes, maxReliefMinutes } from './analyse.ts';
import { type Arm, arms, type Observation } from './observation.ts';

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
  const report = (code: string, path: string, message: string): void =>
    void issues.push({ code, path, message });
  if (!isRecord(input)) {
    report('wrong-type', '', 'must be an object such as {"change": "cleats-back", "sessions": []}');
    return { trial: undefined, issues };
  }
  const sessions = input['sessions'];
  const isList = Array.isArray(sessions) && sessions.length <= mostSessions;
  if (!isList) report('wrong-type', 'sessions', `must be a list of at most ${mostSessions} sessions`);
  const observations = (isList ? sessions : []).map((session, i) =>
    issues.length > mostIssues ? undefined : readSession(session, i, report),
  );
  if (issues.length <= mostIssues) reportRepeated(observations, report);
  const change = input['change'] ?? null;
  if (change !== null && typeof change !== 'string')
    report('wrong-type', 'change', 'must be the id of a change, such as "cleats-back"');
  const usualMinutes = numberAt(input, 'usualMinutes', '', [1, maxMinutes], report);
  const seed = numberAt(input, 'seed', '', [0, 2 ** 32], report);
  const helps = readShare(input['helps'], report);
  if (issues.length > 0) return { trial: undefined, issues: firstIssues(issues) };
  const optional = { usualMinutes, seed, helps, answers: input['answers'] };
  return {
    trial: {
      change: change as string | null,
      observations: observations as Observation[],
      ...known(optional),
    },
    issues: [],
  };
}

type Report = (code: string, path: string, message: string) => void;
type Fields = Readonly<Record<string, unknown>>;

function readSession(session: unknown, i: number, report: Report): Observation | undefined {
  const path = `sessions[${i}]`;
  if (!isRecord(session)) {
    report(
      'wrong-type',
      path,
      'must be an object such as {"minutes": 25, "censored": false, "arm": "change"}',
    );
    return undefined;
  }
  const minutes = numberAt(session, 'minutes', path, [0, maxMinutes], report);
  if (minutes === undefined && session['minutes'] === undefined)
    report(
      'missing',
      `${path}.minutes`,
      'must say when the numbness began, or when the session ended without it',
    );
  const sessionMinutes = numberAt(session, 'sessionMinutes', path, [0, maxMinutes], report);
  if (minutes !== undefined && sessionMinutes !== undefined && sessionMinutes < minutes)
    report('out-of-range', `${path}.sessionMinutes`, `must not be shorter than the ${minutes} minutes told`);
  const arm = session['arm'];
  if (!arms.includes(arm as Arm)) report('unknown-option', `${path}.arm`, 'must be "baseline" or "change"');
  return {
    minutes: minutes ?? 0,
    censored: booleanAt(session, 'censored', path, report) ?? false,
    arm: arm as Arm,
    order: numberAt(session, 'order', path, [-1e15, 1e15], report) ?? i,
    ...known({
      strength: numberAt(session, 'strength', path, [0, 10], report),
      reliefMinutes: numberAt(session, 'reliefMinutes', path, [0, maxReliefMinutes], report),
      exclude: booleanAt(session, 'exclude', path, report),
      sessionMinutes,
      activity: textAt(session, 'activity', path, report),
      day: numberAt(session, 'day', path, [-1e6, 1e6], report),
      otherChanges: textsAt(session, 'otherChanges', path, report),
    }),
  };
}

/** Sessions at one place in time cannot be told apart: which came first, and which one a warning is about. */
function reportRepeated(sessions: readonly (Observation | undefined)[], report: Report): void {
  const firstAt = new Map<number, number>();
  for (const [i, session] of sessions.entries()) {
    if (session === undefined) continue;
    const first = firstAt.get(session.order);
    if (first === undefined) firstAt.set(session.order, i);
    else
      report(
        'repeated',
        `sessions[${i}].order`,
        `must be another than that of sessions[${first}], which has ${session.order} too; without an order, a session has its place in the list, from 0`,
      );
  }
}

function readShare(value: unknown, report: Report): Pick<Share, 'p' | 'n'> | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) {
    report('wrong-type', 'helps', 'must be a share such as {"p": 0.4, "n": 10}');
    return undefined;
  }
  const p = numberAt(value, 'p', 'helps', [0, 1], report);
  const n = numberAt(value, 'n', 'helps', [0.001, 1e9], report);
  if (p !== undefined && n !== undefined) return { p, n };
  report('missing', 'helps', 'needs both p and n');
  return undefined;
}

function numberAt(
  fields: Fields,
  key: string,
  path: string,
  [low, high]: readonly [number, number],
  report: Report,
): number | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= low && value <= high) return value;
  report('out-of-range', joined(path, key), `must be a number from ${low} to ${high}`);
  return undefined;
}

function booleanAt(fields: Fields, key: string, path: string, report: Report): boolean | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined || typeof value === 'boolean') return value;
  report('wrong-type', joined(path, key), 'must be true or false');
  return undefined;
}

function textAt(fields: Fields, key: string, path: string, report: Report): string | undefined {
  const value = fields[key] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  report('wrong-type', joined(path, key), 'must be a text');
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

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without what is not told. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const told = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(told) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
