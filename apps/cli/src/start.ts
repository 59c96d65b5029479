/**
 * `npm start`: builds the web app when something has changed, and serves it with the server of `footing serve`. Where that cannot run,
 * the pages are served alone: the check needs no server.
 */
import { loadGuide } from '@footing/guide/load';
import { createLogger, readSettings, type Settings, startServer } from '@footing/server';
import { buildWhenChanged } from '../../web/scripts/build.ts';
import { distFolder } from '../../web/scripts/paths.ts';
import { serveFolder } from '../../web/scripts/serve.ts';
import { exitCodes } from './exitCodes.ts';
import { isUnwritable } from './start/isUnwritable.ts';
import { ownMaintainerToken } from './start/maintainerToken.ts';
import { isPortInUse } from './start/portInUse.ts';
import { startProblem } from './start/startProblem.ts';
import { toldToStop } from './start/toldToStop.ts';

/** One machine, one person: one assessing thread is enough, and the log tells of trouble only. */
const here = { HOST: 'localhost', FOOTING_WORKERS: '1', FOOTING_LOG: 'warn' };

type Serving = { readonly address: string; readonly stop: () => Promise<void> };

const settings = settingsOrEnd();
if (await isPortInUse(settings.port, settings.host))
  end(exitCodes.finding, `Port ${settings.port} is in use. Choose another: PORT=8080 npm start`);
await build();
const { address, stop } = await serve(settings);
console.log(`Footing is ready: ${address}/\nStop it with Ctrl+C.`);
await toldToStop();
await stop();
process.exit(exitCodes.done);

function settingsOrEnd(): Settings {
  try {
    return readSettings({ ...here, ...process.env }, 1);
  } catch (error) {
    return end(exitCodes.wrongUsage, (error as Error).message);
  }
}

async function build(): Promise<void> {
  console.log('Footing: preparing the pages …');
  await buildWhenChanged().catch((error: NodeJS.ErrnoException) => {
    if (!isUnwritable(error)) throw error;
    end(
      exitCodes.finding,
      `The pages cannot be built: nothing can be written to ${distFolder} (${error.code}). Make room or give rights there.`,
    );
  });
}

async function serve(wanted: Settings): Promise<Serving> {
  const own = wanted.maintainerToken === undefined ? ownMaintainerToken(wanted.dataFolder) : undefined;
  try {
    const server = await startServer(
      { ...wanted, maintainerToken: wanted.maintainerToken ?? own?.token },
      { guide: await loadGuide(), webFolder: distFolder, log: createLogger(wanted.logLevel) },
    );
    if (own !== undefined) console.log(`Reports are read at ${server.address}/maintain (token: ${own.file})`);
    return server;
  } catch (error) {
    const words = startProblem(error as NodeJS.ErrnoException, wanted);
    console.error(`Links to share and reports to maintainers are off: ${words}\nThe pages work without.`);
    return pagesAlone(wanted.port);
  }
}

/** Its config.json names no server, so the app offers nothing that would need one. */
async function pagesAlone(port: number): Promise<Serving> {
  try {
    const { address, close } = await serveFolder(distFolder, port);
    return { address, stop: close };
  } catch (error) {
    return end(exitCodes.finding, (error as Error).message);
  }
}

function end(code: number, words: string): never {
  console.error(words);
  process.exit(code);
}
