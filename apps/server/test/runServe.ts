/** Runs the real `footing serve` in a process of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../cli/footing.mjs', import.meta.url));

export type Serving = {
  readonly address: string;
  readonly child: ChildProcess;
  /** All lines of the log so far. */
  readonly log: () => string;
  /** Sends a signal and waits for the end; gives the exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
};

/**
 * @param through a program, and its arguments, that runs another one in its place, such as on a disk of its own.
 * @throws Error with what it said, when it ends before it is ready.
 */
export async function runServe(
  env: Readonly<Record<string, string>>,
  through: readonly string[] = [],
): Promise<Serving> {
  const [program, ...args] = [...through, process.execPath, main, 'serve'];
  const child = spawn(program!, args, {
    env: { PATH: process.env['PATH'], PORT: '0', FOOTING_WORKERS: '0', ...env },
  });
  let log = '';
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const ready = /ready: (\S+)\/\n/.exec(said)?.[1];
      if (ready !== undefined) resolve(ready);
    });
    child.once('exit', (code) => reject(new Error(`footing serve ended with ${code}: ${said}`)));
  });
  return {
    address,
    child,
    log: () => log,
    end: async (signal) => {
      const exit = once(child, 'exit');
      child.kill(signal);
      return (await exit)[0] as number | null;
    },
  };
}
