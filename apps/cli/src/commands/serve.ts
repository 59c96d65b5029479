/** `footing serve`: the server, until it is told to stop. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { loadGuide } from '@footing/guide/load';
import { createLogger, readSettings, type Settings, type Started, startServer } from '@footing/server';
import { exitCodes } from '../exitCodes.ts';
import { startProblem } from '../start/startProblem.ts';
import { toldToStop } from '../start/toldToStop.ts';

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
  const guide = await loadGuide();
  let server: Started;
  try {
    server = await startServer(settings, { guide, webFolder, log });
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
