/** The real program on a real socket: limits, clients that are slow or leave, and a stop that loses nothing. */
import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { pino } from 'pino';
import { readSettings } from '../src/settings.ts';
import { type Started, startServer } from '../src/startServer.ts';
import { jweOf } from './contract/links.ts';
import { type Postgres, startPostgres } from './startPostgres.ts';
import { json } from './testApp.ts';

/** A line of the log. */
type Logged = { readonly level: number; readonly method?: string; readonly status?: number };

const answers = JSON.stringify({ answers: { activities: ['running'] } });

describe('on a socket', () => {
  let postgres: Postgres;
  let server: Started;
  let port: number;
  const lines: Logged[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  before(async () => {
    postgres = await startPostgres();
    const env = {
      PORT: '0',
      DATABASE_URL: await postgres.newDatabase(),
      FOOTING_WORKERS: '1',
    };
    const settings = readSettings(env, 1);
    const limits = {
      ...settings.limits,
      headMs: 600,
      requestMs: 1200,
      idleMs: 2000,
      stopMs: 3000,
      connections: 20,
    };
    const parts = { guide: await loadGuide(), webFolder: '/nowhere', log };
    server = await startServer({ ...settings, limits }, parts);
    port = Number(new URL(server.address).port);
  });
  after(async () => {
    await server?.stop();
    await postgres?.stop();
  });
  /** On a connection of its own each: a kept one may be closed under it. */
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${server.address}${path}`, { ...init, headers: { ...init.headers, connection: 'close' } });

  it('closes on a client that never ends the head of its request', async () => {
    const closed = await talk(
      port,
      async (socket) => void socket.write('POST /v1/assess HTTP/1.1\r\nHost: x\r\nX-Slow: '),
    );
    assert.match(closed, /^(HTTP\/1\.1 408|$)/);
  });

  it('closes on a client that sends its body a byte at a time', async () => {
    const closed = await talk(port, async (socket) => {
      socket.write(`POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Length: ${answers.length}\r\n\r\n`);
      for (const byte of answers.slice(0, 12)) {
        if (socket.destroyed) return;
        socket.write(byte);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
    assert.doesNotMatch(closed, /200 OK/);
  });

  it('refuses a body that is larger than it says it may be, without reading it to the end', async () => {
    const said = await talk(port, async (socket) => {
      socket.write('POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Length: 900000000\r\n\r\n{');
    });
    assert.match(said, /413/);
    const chunked = await talk(port, async (socket) => {
      socket.write('POST /v1/assess HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n');
      const part = `${(100_000).toString(16)}\r\n${'x'.repeat(100_000)}\r\n`;
      for (let i = 0; i < 15 && !socket.destroyed; i++) socket.write(part);
      socket.write('0\r\n\r\n');
    });
    assert.match(chunked, /413/);
  });

  it('refuses a head that is too large', async () => {
    const said = await talk(port, async (socket) => {
      socket.write(`GET /healthz HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(40_000)}\r\n\r\n`);
    });
    assert.match(said, /431/);
  });

  it('lets go of a client that does not read its answer', async () => {
    const whole = (await (await ask('/v1/guide')).arrayBuffer()).byteLength;
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    for (let i = 0; i < 8; i++) socket.write('GET /v1/guide HTTP/1.1\r\nHost: x\r\n\r\n');
    await new Promise((resolve) => setTimeout(resolve, 5000));
    let heard = 0;
    socket.on('data', (chunk) => {
      heard += chunk.length;
    });
    await new Promise((resolve) => socket.once('close', resolve));
    assert.ok(heard < 8 * whole, `${heard} of ${8 * whole} bytes`);
  });

  it('keeps nothing of an upload that is broken off, and serves on', async () => {
    const exp = Math.floor(Date.now() / 1000) + 600;
    const link = (await (await ask('/v1/links', json({ flag: '', exp }))).json()) as {
      id: string;
      manageToken: string;
    };
    const jwe = jweOf('x'.repeat(400_000));
    await talk(port, async (socket) => {
      socket.write(
        `PUT /v1/links/${link.id}/file HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${link.manageToken}\r\n` +
          `Content-Type: application/jose\r\nContent-Length: ${jwe.length}\r\n\r\n${jwe.slice(0, 300_000)}`,
      );
      await new Promise((resolve) => setTimeout(resolve, 100));
      socket.destroy();
    });
    const manifest = () => ask(`/v1/links/${link.id}/manifest`, json({ recipient: 'x' }));
    assert.equal((await manifest()).status, 404);
    const headers = { authorization: `Bearer ${link.manageToken}`, 'content-type': 'application/jose' };
    assert.equal((await ask(`/v1/links/${link.id}/file`, { method: 'PUT', headers, body: jwe })).status, 204);
    assert.equal((await manifest()).status, 200);
  });

  it('calls an upload that is broken off no fault of its own', async () => {
    const before = lines.length;
    for (const path of ['/v1/assess', '/fhir/$assess', '/v1/links'])
      await talk(port, async (socket) => {
        socket.write(
          `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"answers":`,
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
        socket.destroy();
      });
    const logged = () => lines.slice(before).filter(({ method }) => method === 'POST');
    for (let i = 0; i < 100 && logged().length < 3; i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(
      logged().map(({ status }) => status),
      [400, 400, 400],
    );
    assert.deepEqual(
      lines.filter(({ level }) => level >= 50),
      [],
    );
  });

  it('answers health checks while assessments wait in line', async () => {
    const assessments = Promise.all(
      Array.from({ length: 12 }, () => ask('/v1/assess', { method: 'POST', body: answers })).map(
        async (asked) => (await asked).status,
      ),
    );
    assert.equal((await ask('/healthz')).status, 200);
    assert.deepEqual(new Set(await assessments), new Set([200]));
  });

  it('takes no more connections than it may, and takes new ones when those end', async () => {
    const sockets = await Promise.all(Array.from({ length: 80 }, () => opened(port)));
    const alive = () => sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length;
    for (let i = 0; i < 40 && alive() > 50; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(alive() > 10 && alive() <= 50, String(alive()));
    for (const socket of sockets) socket.destroy();
    const answers = () =>
      ask('/healthz').then(
        ({ ok }) => ok,
        () => false,
      );
    for (let i = 0; i < 40 && !(await answers()); i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(await answers());
  });

  it('stops after a running request has its answer, and takes no new ones', async () => {
    let stopped: Promise<void> | undefined;
    const said = await talk(port, async (socket) => {
      socket.write(`POST /v1/assess HTTP/1.1\r\nHost: x\r\nContent-Length: ${answers.length}\r\n\r\n`);
      socket.write(answers.slice(0, 10));
      await new Promise((resolve) => setTimeout(resolve, 200));
      stopped = server.stop();
      await assert.rejects(ask('/healthz'));
      socket.write(answers.slice(10));
    });
    assert.match(said, /^HTTP\/1.1 200 OK/);
    await stopped;
  });
});

/** Says something on a connection of its own; gives all that came back until it was closed. */
function talk(port: number, say: (socket: Socket) => Promise<void>): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1');
      if (/^HTTP\/1\.1 4\d\d/.test(heard)) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.once('close', () => resolve(heard));
    socket.once('connect', () => void say(socket));
  });
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.resume();
    socket.once('connect', () => resolve(socket));
  });
}
