/** `footing serve` while what it stands on fails: nothing that it said it kept is lost, and it says what is wrong. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { jweOf } from './contract/links.ts';
import { canHaveOwnDisk, type OwnDisk, openOwnDisk } from './ownDisk.ts';
import { runServe, type Serving } from './runServe.ts';
import { type Postgres, startPostgres } from './startPostgres.ts';
import { json } from './testApp.ts';

const often = { FOOTING_REQUESTS_PER_MINUTE: '1000000', FOOTING_WRITES_PER_MINUTE: '1000000' };
const exp = Math.floor(Date.now() / 1000) + 3600;

type Kept = { readonly id: string; readonly jwe: string };
/** What came of sharing a file: kept, or the answer that refused it. */
type Shared = { readonly kept: Kept } | { readonly refused: Response };

async function share(address: string, text: string): Promise<Shared> {
  const made = await fetch(`${address}/v1/links`, json({ flag: '', exp }));
  if (made.status !== 201) return { refused: made };
  const { id, manageToken } = (await made.json()) as { id: string; manageToken: string };
  const jwe = jweOf(text);
  const headers = { authorization: `Bearer ${manageToken}`, 'content-type': 'application/jose' };
  const put = await fetch(`${address}/v1/links/${id}/file`, { method: 'PUT', headers, body: jwe });
  return put.status === 204 ? { kept: { id, jwe } } : { refused: put };
}

async function keptBy(address: string, text: string): Promise<Kept> {
  const shared = await share(address, text);
  if ('refused' in shared) throw new Error(`refused: ${await shared.refused.text()}`);
  return shared.kept;
}

function open(address: string, { id }: Kept): Promise<Response> {
  return fetch(`${address}/v1/links/${id}/manifest`, json({ recipient: 'x' }));
}

async function opens(address: string, kept: Kept): Promise<void> {
  const { files } = (await (await open(address, kept)).json()) as { files: { embedded: string }[] };
  assert.equal(files[0]!.embedded, kept.jwe);
}

/** Refused in words, and to be tried again. */
async function saysTryAgain(response: Response): Promise<void> {
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('retry-after'), '5');
  const { error } = (await response.json()) as { error: { code: string; message: string } };
  assert.equal(error.code, 'no-store');
  assert.match(error.message, /nothing was changed/);
}

async function untilStatus(url: string, status: number): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await fetch(url)).status !== status) {
    if (Date.now() > deadline) throw new Error(`${url} never answered ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('footing serve, when what it stands on fails,', () => {
  const running: Serving[] = [];
  const disks: OwnDisk[] = [];
  let postgres: Postgres;
  const serve = async (env: Readonly<Record<string, string>>, through?: readonly string[]) => {
    const server = await runServe({ ...often, ...env }, through);
    running.push(server);
    return server;
  };
  const disk = async (size: string): Promise<OwnDisk> => {
    const opened = await openOwnDisk(size);
    disks.push(opened);
    return opened;
  };
  before(async () => {
    postgres = await startPostgres();
  });
  after(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    for (const { end } of disks) end();
    await postgres?.stop();
  });

  it('loses nothing while its database is gone, and goes on by itself when it is back', async () => {
    const { address, end } = await serve({ DATABASE_URL: await postgres.newDatabase() });
    const before = await keptBy(address, 'before');
    await postgres.cut();
    await untilStatus(`${address}/readyz`, 503);
    await saysTryAgain(await open(address, before));
    const shared = await share(address, 'meanwhile');
    assert.ok('refused' in shared);
    await saysTryAgain(shared.refused);
    assert.equal((await fetch(`${address}/healthz`)).status, 200);
    assert.equal((await fetch(`${address}/v1/assess`, json({ answers: {} }))).status, 200);
    await postgres.resume();
    await untilStatus(`${address}/readyz`, 200);
    await opens(address, before);
    await opens(address, await keptBy(address, 'after'));
    assert.equal(await end('SIGTERM'), 0);
  });

  it('opens links and takes none while its database may only be read', async () => {
    const url = await postgres.newDatabase();
    const first = await serve({ DATABASE_URL: url });
    const before = await keptBy(first.address, 'before');
    assert.equal(await first.end('SIGTERM'), 0);
    const { address } = await serve({
      DATABASE_URL: `${url}?options=${encodeURIComponent('-c default_transaction_read_only=on')}`,
    });
    await opens(address, before);
    const shared = await share(address, 'meanwhile');
    assert.ok('refused' in shared);
    await saysTryAgain(shared.refused);
  });

  it('says so at the start when its folder is a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footing-file-'));
    const file = join(folder, 'file');
    writeFileSync(file, 'no folder');
    await assert.rejects(serve({ FOOTING_DATA: file }), /cannot be written .*FOOTING_DATA/);
    rmSync(folder, { recursive: true });
  });

  if (canHaveOwnDisk()) {
    it('refuses what finds no room on its disk, and has all that it kept when there is room again', async () => {
      const { folder, through, run } = await disk('96m');
      const env = { FOOTING_DATA: join(folder, 'data') };
      const first = await serve(env, through);
      const kept: Kept[] = [await keptBy(first.address, 'first')];
      run(`dd if=/dev/zero of="${folder}/filler" bs=64k 2>/dev/null; test -s "${folder}/filler"`);
      const refusals = await shareUntilRefused(first.address, kept);
      assert.ok(refusals > 0, 'a full disk took everything');
      await first.end('SIGKILL');
      run(`rm "${folder}/filler"`);
      const second = await serve(env, through);
      for (const one of kept) await opens(second.address, one);
      await opens(second.address, await keptBy(second.address, 'after'));
    });

    it('says so at the start when its folder may only be read', async () => {
      const { folder, through, run } = await disk('16m');
      run(`mount -o remount,ro "${folder}"`);
      await assert.rejects(
        serve({ FOOTING_DATA: join(folder, 'data') }, through),
        /cannot be written .*FOOTING_DATA/,
      );
    });
  }
});

/** Shares until something is refused or the server is gone; adds to `kept` what it said it kept, and gives how much was refused. */
async function shareUntilRefused(address: string, kept: Kept[]): Promise<number> {
  for (let n = 0; n < 200; n++) {
    const shared = await share(address, `${n} ${'x'.repeat(200_000)}`).catch(() => undefined);
    if (shared === undefined || 'refused' in shared) return 1;
    kept.push(shared.kept);
  }
  return 0;
}
