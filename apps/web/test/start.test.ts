import { match, ok, strictEqual } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.ts';
import { keptFor } from './keptInterview.ts';

const start = fileURLToPath(new URL('../../cli/src/start.ts', import.meta.url));

type Running = {
  /** Undefined when it ended instead. */
  readonly address: string | undefined;
  readonly said: () => string;
  readonly interrupt: () => Promise<number | null>;
  readonly code: Promise<number | null>;
};

const started: ChildProcess[] = [];

/** What `npm start` runs, until it is ready or has ended. */
async function run(env: Readonly<Record<string, string>>): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, [start], {
    env: { PATH: process.env['PATH'], ...env },
  });
  started.push(child);
  let said = '';
  // only then all that it said is heard: its two streams come in any order
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /Footing is ready: (\S+)\/\n/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    child.stdout!.on('data', hear);
    child.stderr!.on('data', hear);
  });
  const address = await Promise.race([ready, code.then(() => undefined)]);
  const interrupt = (): Promise<number | null> => {
    child.kill('SIGINT');
    return code;
  };
  return { address, said: () => said, interrupt, code };
}

describe('npm start', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'footing-start-'));
  });
  after(() => {
    for (const child of started) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves app and server at the address that it prints, takes a report that maintainers read, and stops', async () => {
    const data = join(folder, 'whole');
    const running = await run({ PORT: '0', FOOTING_DATA: data });
    ok(running.address !== undefined, running.said());
    match(running.address, /^http:\/\/localhost:\d+$/);
    const config = await (await fetch(`${running.address}/config.json`)).json();
    strictEqual(JSON.stringify(config), '{"issues":"/v1/issues","links":"/v1/links"}');

    const browser = await launch();
    const page = await browser.newPage();
    await page.goto(`${running.address}/about/`);
    await page.getByRole('link', { name: 'Report an issue' }).click();
    await page.locator('dialog canvas').waitFor();
    await page.getByLabel('What is wrong with this page?').fill('The third line is hard to read.');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Sent').waitFor();
    const file = join(data, 'maintainer-token');
    strictEqual(statSync(file).mode & 0o077, 0);
    await page.goto(`${running.address}/maintain`);
    await page.locator('input[name=token]').fill(readFileSync(file, 'utf8').trim());
    await page.keyboard.press('Enter');
    await page.getByText('The third line is hard to read.').first().waitFor();
    await browser.close();

    strictEqual(await running.interrupt(), 0);
  });

  it('says so at once when the port is in use', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
    const { port } = taken.address() as { port: number };
    const running = await run({ PORT: String(port), FOOTING_DATA: join(folder, 'taken') });
    strictEqual(await running.code, 1);
    match(running.said(), new RegExp(`Port ${port} is in use. Choose another: PORT=8080 npm start`));
    ok(!running.said().includes('preparing'));
    taken.close();
  });

  it('refuses a setting that is wrong, and says what would be right', async () => {
    const running = await run({ PORT: 'eighty' });
    strictEqual(await running.code, 2);
    match(running.said(), /PORT is "eighty"; it must be a whole number/);
  });

  const broken: Readonly<Record<string, (data: string) => void>> = {
    'a folder that cannot be made': (data) => writeFileSync(data, 'a file'),
    'a broken database': (data) => {
      mkdirSync(join(data, 'database'), { recursive: true });
      writeFileSync(join(data, 'database', 'PG_VERSION'), '17');
    },
  };
  for (const [what, make] of Object.entries(broken))
    it(`with ${what} serves the pages alone, and says that links are off`, async () => {
      const data = join(folder, what);
      make(data);
      const running = await run({ PORT: '0', FOOTING_DATA: data });
      ok(running.address !== undefined, running.said());
      const browser = await launch();
      const context = await browser.newContext();
      await context.addInitScript(
        (kept) => localStorage.setItem('footing.interview', kept),
        keptFor('lay-002'),
      );
      const page = await context.newPage();
      await page.goto(`${running.address}/result/`);
      await page.getByText('Sharing by a link is not offered here').waitFor();
      strictEqual(await page.getByRole('button', { name: 'Share by a link' }).count(), 0);
      await browser.close();
      strictEqual(await running.interrupt(), 0);
      match(
        running.said(),
        /Links to share and reports to maintainers are off: .+\nThe pages work without\./,
      );
    });
});
