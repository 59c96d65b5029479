import { type Logger, pino } from 'pino';

export type { Logger };

/** JSON lines on standard output. What is logged is listed where it is logged: never an address, a body, a header or a path. */
export function createLogger(level: string): Logger {
  return pino({ level, base: { app: 'footing' }, timestamp: pino.stdTimeFunctions.isoTime });
}

/**
 * What a log may hold of an error: its kind, its code and where it happened. Not its message, nor what a database adds to it: they quote
 * values, and values are people's answers.
 */
export function loggable(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code } = error as { code?: unknown };
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim());
  return { kind: error.name, ...(typeof code === 'string' ? { code } : {}), at: at.slice(0, 12) };
}
