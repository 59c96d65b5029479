/** `footing serve` killed in the middle of writing, and started again: what it said it kept is there. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeReport } from './contract/issues.ts';
import { jweOf } from './contract/links.ts';
import { runServe, type Serving } from './runServe.ts';
import { type Postgres, startPostgres } from './startPostgres.ts';
import { json } from './testApp.ts';

const token = 'the-maintainers-token-of-the-tests';
const often = {
  FOOTING_REQUESTS_PER_MINUTE: '1000000',
  FOOTING_WRITES_PER_MINUTE: '1000000',
  FOOTING_MAINTAINER_TOKEN: token,
};
const exp = Math.floor(Date.now() / 1000) + 3600;

type Kept = { readonly id: string; readonly jwe: string };

/** Writes links and reports until the server is gone; gives what it said it kept. */
async function writeUntilKilled(address: string): Promise<{ links: Kept[]; reports: string[] }> {
  const [links, reports]: [Kept[], string[]] = [[], []];
  const writeOne = async (n: number): Promise<void> => {
    const made = (await (await fetch(`${address}/v1/links`, json({ flag: '', exp }))).json()) as {
      id: string;
      manageToken: string;
    };
    const jwe = jweOf(`file ${n} ${'x'.repeat(20_000)}`);
    const headers = { authorization: `Bearer ${made.manageToken}`, 'content-type': 'application/jose' };
    const put = await fetch(`${address}/v1/links/${made.id}/file`, { method: 'PUT', headers, body: jwe });
    if (put.status === 204) links.push({ id: made.id, jwe });
    const report = makeReport({ text: `report ${n}` });
    if ((await fetch(`${address}/v1/issues`, json(report))).status === 201) reports.push(report.id);
  };
  const writer = async (first: number): Promise<void> => {
    for (let n = first; n < 2000; n += 4) await writeOne(n);
  };
  await Promise.all([0, 1, 2, 3].map((first) => writer(first).catch(() => undefined)));
  return { links, reports };
}

async function checkKept(
  address: string,
  { links, reports }: Awaited<ReturnType<typeof writeUntilKilled>>,
): Promise<void> {
  for (const { id, jwe } of links) {
    const response = await fetch(`${address}/v1/links/${id}/manifest`, json({ recipient: 'x' }));
    const { files } = (await response.json()) as { files: { embedded: string }[] };
    assert.equal(files[0]!.embedded, jwe);
  }
  const cookie = await signIn(address);
  for (const id of reports)
    assert.equal((await fetch(`${address}/maintain/issues/${id}`, { headers: { cookie } })).status, 200);
}

async function signIn(address: string): Promise<string> {
  const response = await fetch(`${address}/maintain/sign-in`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token }).toString(),
    redirect: 'manual',
  });
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

describe('footing serve', () => {
  let postgres: Postgres;
  const folder = mkdtempSync(join(tmpdir(), 'footing-killed-'));
  const running: Serving[] = [];
  const serve = async (env: Readonly<Record<string, string>>): Promise<Serving> => {
    const server = await runServe({ ...often, ...env });
    running.push(server);
    return server;
  };
  before(async () => {
    postgres = await startPostgres();
  });
  after(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const store of ['PGlite', 'PostgreSQL'])
    it(`killed in mid-write on ${store} and started again has lost nothing of what it said it kept`, async () => {
      const env =
        store === 'PGlite' ? { FOOTING_DATA: folder } : { DATABASE_URL: await postgres.newDatabase() };
      const first = await serve(env);
      const writing = writeUntilKilled(first.address);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      if (store === 'PGlite') await assert.rejects(serve(env), /Another Footing server uses/);
      await first.end('SIGKILL');
      const kept = await writing;
      assert.ok(
        kept.links.length > 3 && kept.reports.length > 3,
        `only ${kept.links.length} links were written`,
      );
      const second = await serve(env);
      await checkKept(second.address, kept);
      assert.equal(await second.end('SIGTERM'), 0);
    });

  it('shares links, attempts and sessions with the other server of one database', async () => {
    const env = { DATABASE_URL: await postgres.newDatabase() };
    const [one, two] = await Promise.all([serve(env), serve(env)]);
    const link = { flag: 'P', exp, passcode: 'right-one', attempts: 4 };
    const made = (await (await fetch(`${one.address}/v1/links`, json(link))).json()) as {
      id: string;
      manageToken: string;
    };
    const owner = { authorization: `Bearer ${made.manageToken}` };
    const path = `/v1/links/${made.id}`;
    const put = {
      method: 'PUT',
      headers: { ...owner, 'content-type': 'application/jose' },
      body: jweOf('shared'),
    };
    assert.equal((await fetch(`${two.address}${path}/file`, put)).status, 204);
    const open = (server: Serving, passcode: string) =>
      fetch(`${server.address}${path}/manifest`, json({ recipient: 'x', passcode, embeddedLengthMax: 0 }));
    const { files } = (await (await open(one, 'right-one')).json()) as { files: { location: string }[] };
    const file = new URL(files[0]!.location).pathname;
    assert.equal(await (await fetch(`${two.address}${file}`)).text(), jweOf('shared'));
    const guesses = await Promise.all(
      [one, two, one, two, one, two].map(async (server, n) => (await open(server, `guess-${n}`)).status),
    );
    assert.deepEqual(guesses.toSorted(), [401, 401, 401, 401, 404, 404]);
    assert.equal((await open(two, 'right-one')).status, 404);
    assert.equal((await fetch(`${two.address}${file}`)).status, 404);
    const cookie = await signIn(one.address);
    assert.equal((await fetch(`${two.address}/maintain`, { headers: { cookie } })).status, 200);
    assert.deepEqual(await Promise.all([one.end('SIGTERM'), two.end('SIGINT')]), [0, 0]);
  });

  it('logs each request without a word of what was in it', async () => {
    const server = await serve({ DATABASE_URL: await postgres.newDatabase() });
    const secrets = ['mortons-neuroma-xyz', 'S'.repeat(43), '203.0.113.7', 'TheBrowser/1.0'];
    await fetch(`${server.address}/v1/assess`, {
      method: 'POST',
      body: JSON.stringify({ id: secrets[0], answers: { activities: [secrets[0]] } }),
      headers: { 'x-forwarded-for': secrets[2]!, 'user-agent': secrets[3]! },
    });
    await fetch(`${server.address}/v1/links/${secrets[1]}/manifest?recipient=${secrets[0]}`);
    await fetch(`${server.address}/${secrets[0]}?a=${secrets[0]}`);
    await server.end('SIGTERM');
    const lines = server
      .log()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const answered = lines.filter(({ msg }) => msg === 'answered');
    assert.deepEqual(
      answered.map(({ method, route, status }) => `${method} ${route} ${status}`),
      ['POST /v1/assess 400', 'GET /v1/links/:id/manifest 404', 'GET /* 404'],
    );
    assert.deepEqual(Object.keys(answered[0]!).sort(), [
      'app',
      'level',
      'method',
      'ms',
      'msg',
      'requestId',
      'route',
      'status',
      'time',
    ]);
    for (const secret of secrets) assert.ok(!server.log().includes(secret), secret);
    assert.deepEqual(
      lines.slice(-2).map(({ msg }) => msg),
      ['stopping', 'stopped'],
    );
  });

  it('says which settings are wrong, all of them, and ends with 2', async () => {
    const wrong = {
      PORT: '99999',
      DATABASE_URL: 'mysql://x',
      FOOTING_MAINTAINER_TOKEN: 'short',
      FOOTING_LOG: 'loud',
    };
    await assert.rejects(serve(wrong), (error: Error) => {
      assert.match(error.message, /ended with 2/);
      for (const name of Object.keys(wrong)) assert.ok(error.message.includes(name), name);
      return true;
    });
  });
});
