import { resolve } from 'node:path';
import { leastTokenLength } from './http/secrets.ts';

export type Settings = {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** PostgreSQL; undefined keeps everything in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly databaseConnections: number;
  readonly dataFolder: string;
  /** Where people reach this server, without a slash at the end; undefined: as the request says. */
  readonly publicUrl: string | undefined;
  /** How many proxies of ours stand before it and add to X-Forwarded-For. */
  readonly proxies: number;
  readonly maintainerToken: string | undefined;
  readonly metricsToken: string | undefined;
  /** Threads that assess; 0 assesses in the thread that answers. */
  readonly workers: number;
  readonly logLevel: string;
  readonly limits: Limits;
};

export type Limits = {
  /** Requests a minute from one address, and how many of them at once. */
  readonly requestsPerMinute: number;
  /**
   * Those that write, and a maintainer's sign-ins, a minute from one address. What tries the passcode of a link is not among them: each
   * link has so many tries and no more.
   */
  readonly writesPerMinute: number;
  readonly connections: number;
  /** Milliseconds for the head of a request, for all of it, and for an answer that nobody takes. */
  readonly headMs: number;
  readonly requestMs: number;
  readonly idleMs: number;
  /** Milliseconds that running requests have to end when the server stops. */
  readonly stopMs: number;
  /** Milliseconds that an assessment may wait and take. */
  readonly assessMs: number;
  /** Milliseconds after that until a thread that still goes on with it is replaced. */
  readonly stuckMs: number;
  /** Milliseconds for a statement on the database. */
  readonly statementMs: number;
  readonly issuesAtMost: number;
  readonly issueDays: number;
};

const ordinaryLimits: Limits = {
  requestsPerMinute: 600,
  writesPerMinute: 30,
  connections: 5000,
  headMs: 10_000,
  requestMs: 30_000,
  idleMs: 30_000,
  stopMs: 10_000,
  assessMs: 5000,
  stuckMs: 30_000,
  statementMs: 10_000,
  issuesAtMost: 10_000,
  issueDays: 180,
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Settings from the environment.
 * @param cores what the machine has for threads.
 * @throws Error that lists every setting that is wrong, and what would be right.
 */
export function readSettings(env: Environment, cores: number): Settings {
  const problems: string[] = [];
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  const whole = (name: string, otherwise: number, least: number, most: number): number => {
    const given = text(name);
    if (given === undefined) return otherwise;
    if (/^\d+$/.test(given) && Number(given) >= least && Number(given) <= most) return Number(given);
    problems.push(`${name} is "${given}"; it must be a whole number from ${least} to ${most}.`);
    return otherwise;
  };
  const secret = (name: string): string | undefined => {
    const given = text(name);
    if (given !== undefined && given.length < leastTokenLength)
      problems.push(
        `${name} is too short; give it at least ${leastTokenLength} characters, such as what "openssl rand -hex 24" prints.`,
      );
    return given;
  };
  const address = (name: string, isRight: (given: string) => boolean, right: string): string | undefined => {
    const given = text(name);
    if (given === undefined || isRight(given)) return given;
    problems.push(`${name} must be ${right}.`);
    return undefined;
  };
  const settings: Settings = {
    port: whole('PORT', 4321, 0, 65_535),
    host: text('HOST') ?? '127.0.0.1',
    databaseUrl: address('DATABASE_URL', isDatabase, rightDatabase),
    databaseConnections: whole('FOOTING_CONNECTIONS', 10, 1, 1000),
    dataFolder: resolve(text('FOOTING_DATA') ?? 'footing-data'),
    publicUrl: originOf(address('FOOTING_URL', isHostAlone, rightHost)),
    proxies: whole('FOOTING_PROXIES', 0, 0, 10),
    maintainerToken: secret('FOOTING_MAINTAINER_TOKEN'),
    metricsToken: secret('FOOTING_METRICS_TOKEN'),
    workers: whole('FOOTING_WORKERS', Math.max(1, cores), 0, 256),
    logLevel: logLevel(text('FOOTING_LOG') ?? 'info', problems),
    limits: {
      ...ordinaryLimits,
      requestsPerMinute: whole('FOOTING_REQUESTS_PER_MINUTE', ordinaryLimits.requestsPerMinute, 1, 1e9),
      writesPerMinute: whole('FOOTING_WRITES_PER_MINUTE', ordinaryLimits.writesPerMinute, 1, 1e9),
      issuesAtMost: whole('FOOTING_ISSUES_AT_MOST', ordinaryLimits.issuesAtMost, 0, 1e9),
      issueDays: whole('FOOTING_ISSUE_DAYS', ordinaryLimits.issueDays, 1, 36_500),
    },
  };
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return settings;
}

const rightDatabase =
  'an address such as postgres://user:password@host/name; what a password has of signs that mean something in an address is written in their way: %23 for #, %2F for /, %40 for @';

function isDatabase(given: string): boolean {
  return /^postgres(ql)?:\/\/[^#]*$/i.test(given) && URL.canParse(given);
}

const rightHost =
  'a protocol and a host and nothing after them, such as https://footing.example: this server answers below no path of another';

function isHostAlone(given: string): boolean {
  return /^https?:\/\/[^/?#@]+\/*$/i.test(given) && URL.canParse(given);
}

/** As browsers write it: they compare it letter by letter. */
function originOf(given: string | undefined): string | undefined {
  return given === undefined ? undefined : new URL(given).origin;
}

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'];

function logLevel(given: string, problems: string[]): string {
  if (!logLevels.includes(given))
    problems.push(`FOOTING_LOG is "${given}"; it must be one of ${logLevels.join(', ')}.`);
  return given;
}
