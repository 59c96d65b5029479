/** `footing serve`: the server, until it is told to stop. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadGuide } from '@footing/guide/load';
import { createLogger, readSettings, type Settings, type Started, startServer } from '@footing/server';
import { exitCodes } from '../exitCodes.ts';

const webFolder = fileURLToPath(new URL('../../../web/dist', import.meta.url));

export async function serve(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    process.stderr.write(
      'footing serve: takes no arguments; settings come from the environment (docs/running.md).\n',
    );
    return exitCodes.wrongUsage;
  }
  const settings = settingsOrWords();
  if (settings === undefined) return exitCodes.wrongUsage;
  const log = createLogger(settings.logLevel);
  let server: Started;
  try {
    server = await startServer(settings, { guide: await loadGuide(), webFolder, log });
  } catch (error) {
    process.stderr.write(`footing serve: ${startProblem(error as NodeJS.ErrnoException, settings)}\n`);
    return exitCodes.finding;
  }
  process.stderr.write(`Footing is ready: ${server.address}/\n`);
  await toldToStop();
  await server.stop();
  return exitCodes.done;
}

function settingsOrWords(): Settings | undefined {
  try {
    return readSettings(process.env, availableParallelism());
  } catch (error) {
    process.stderr.write(`footing serve: ${(error as Error).message}\n`);
    return undefined;
  }
}

function startProblem(error: NodeJS.ErrnoException, { port }: Settings): string {
  if (error.code === 'EADDRINUSE') return `port ${port} is in use; choose another, such as PORT=8080.`;
  if (error.code === 'ECONNREFUSED') return 'nothing answers at DATABASE_URL; is the database running?';
  return error.message;
}

/** A second signal ends the process at once. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
