/** Requests that no browser sends, on a real socket, and what every answer carries. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadGuide } from '@footing/guide/load';
import { contentSecurityPolicy } from '../../web/src/layouts/contentSecurityPolicy.ts';
import { createLogger } from '../src/http/log.ts';
import { pagePolicy } from '../src/http/pageHeaders.ts';
import { permissionsPolicy } from '../src/http/permissionsPolicy.ts';
import { readSettings } from '../src/settings.ts';
import { type Started, startServer } from '../src/startServer.ts';

const token = 'a-maintainers-token-for-these-tests';
const folder = mkdtempSync(join(tmpdir(), 'footing-hostile-'));
let server: Started;
before(async () => {
  const settings = readSettings(
    {
      FOOTING_PORT: '0',
      PORT: '0',
      FOOTING_DATA: join(folder, 'data'),
      FOOTING_LOG: 'silent',
      FOOTING_WORKERS: '1',
      FOOTING_MAINTAINER_TOKEN: token,
      FOOTING_WRITES_PER_MINUTE: '100000',
      FOOTING_REQUESTS_PER_MINUTE: '100000',
    },
    1,
  );
  const parts = { guide: await loadGuide(), webFolder: '/nowhere', log: createLogger('silent') };
  server = await startServer(settings, parts);
});
after(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const post = (path: string, body: string) =>
  fetch(server.address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

/** What comes back for these bytes. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(Number(new URL(server.address).port), '127.0.0.1', () => socket.end(bytes));
    socket.on('data', (part) => {
      came += part.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(came));
    socket.setTimeout(5000, () => socket.destroy());
  });
}

const report = {
  id: randomUUID(),
  at: '2026-05-01T06:30:00Z',
  page: '/check/',
  text: 'It does not move.',
  guide: '1',
  browser: 'a',
  window: { width: 390, height: 844, scale: 2 },
  dark: false,
  online: true,
  answersShown: false,
  picture: null,
};

test('text that no database takes is refused in words, not with a failure', async () => {
  for (const change of [
    { text: 'a\0b' },
    { text: 'a\ud800b' },
    { browser: '\0' },
    { guide: '\udfff' },
    { page: '/\0' },
  ]) {
    const response = await post('/v1/issues', JSON.stringify({ ...report, ...change }));
    assert.equal(response.status, 400, JSON.stringify(change));
  }
});

test('a host that is no address is refused', async () => {
  for (const host of ['a.1', 'localhost1.1', '1.2.3.4.5', '[::', '%'])
    assert.match(
      await raw(`POST /v1/assess HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 2\r\n\r\n{}`),
      /^HTTP\/1\.1 400 /,
      host,
    );
  assert.match(
    await raw('GET /fhir/metadata HTTP/1.1\r\nHost: a.1\r\n\r\n'),
    /^HTTP\/1\.1 400 .*OperationOutcome/s,
  );
});

test('two requests in one, a length that lies, and a body in no known coding are refused or closed', async () => {
  for (const head of [
    'Content-Length: 5\r\nContent-Length: 6\r\n',
    'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n',
    'Transfer-Encoding: chunked, identity\r\n',
    'Content-Length: -1\r\n',
    'Content-Length: 1e3\r\n',
    'X: a\0b\r\n',
  ])
    assert.match(
      await raw(`POST /v1/assess HTTP/1.1\r\nHost: a\r\n${head}\r\n{"a":1}`),
      /^(HTTP\/1\.1 400 |$)/,
      head,
    );
});

test('what a hostile body is answered is never far larger than it was', async () => {
  const lists = Object.fromEntries(
    ['where', 'quality', 'illnesses'].map((id) => [id, Array(60_000).fill('')]),
  );
  const keys = JSON.stringify(Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`k${i}`, 1])));
  const bodies: readonly (readonly [string, string])[] = [
    ['/v1/assess', JSON.stringify({ answers: lists })],
    ['/v1/assess', `{"answers":${keys}}`],
    ['/v1/assess', keys],
    ['/v1/issues', keys],
    ['/v1/links', keys],
    [
      '/fhir/$assess',
      JSON.stringify({ resourceType: 'QuestionnaireResponse', item: Array(300_000).fill({}) }),
    ],
    ['/fhir/$assess', JSON.stringify({ resourceType: 'Bundle', entry: Array(300_000).fill({}) })],
    ['/v1/assess', `{"answers":${'['.repeat(400_000)}${']'.repeat(400_000)}}`],
  ];
  for (const [path, body] of bodies) {
    const response = await post(path, body);
    assert.equal(response.status, 400, path);
    assert.ok((await response.text()).length < 1_500_000, path);
  }
  assert.equal((await fetch(`${server.address}/readyz`)).status, 200);
});

test('no request reaches a prototype', async () => {
  const response = await post(
    '/v1/assess',
    '{"answers": {"__proto__": {"age": 50}}, "constructor": {"prototype": {"a": 1}}}',
  );
  const { issues } = (await response.json()) as { issues: { path: string }[] };
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['constructor', 'answers.__proto__'],
  );
  const smuggled = await post(
    '/v1/links',
    `{"__proto__": {"flag": "L", "exp": ${Math.floor(Date.now() / 1000) + 1000}}}`,
  );
  assert.equal(smuggled.status, 400);
});

test('every kind of answer of every route carries the policies as decided', async () => {
  const link = 'A'.repeat(43);
  const paths: readonly (readonly [method: string, path: string])[] = [
    ...[
      '/healthz',
      '/readyz',
      '/metrics',
      '/',
      '/config.json',
      '/v1/guide',
      '/openapi.json',
      '/api',
      '/server.css',
    ].map((path) => ['GET', path] as const),
    ...[
      '/v1/assess',
      '/v1/issues',
      '/v1/links',
      `/v1/links/${link}/manifest`,
      '/fhir/$assess',
      '/maintain/sign-in',
    ].map((path) => ['POST', path] as const),
    ['PUT', `/v1/links/${link}/file`],
    ['DELETE', `/v1/links/${link}`],
    ['GET', `/v1/links/${link}/manifest?recipient=a`],
    ['GET', '/v1/links/files/a.b'],
    ['GET', '/fhir/metadata'],
    ['GET', '/fhir/Questionnaire/footing'],
    ['GET', '/maintain'],
    ['GET', `/maintain/issues/${report.id}`],
    ['GET', `/maintain/issues/${report.id}/picture`],
    ['POST', `/maintain/issues/${report.id}/delete`],
    ['GET', '/no-such-page'],
    ['GET', '/%00'],
    ['OPTIONS', '/v1/assess'],
  ];
  for (const [method, path] of paths) {
    const { headers, status } = await fetch(server.address + path, { method, redirect: 'manual' });
    const found = Object.fromEntries(
      [
        'content-security-policy',
        'permissions-policy',
        'x-content-type-options',
        'referrer-policy',
        'x-frame-options',
      ].map((name) => [name, headers.get(name)]),
    );
    assert.deepEqual(
      [method, path, found],
      [
        method,
        path,
        {
          'content-security-policy': pagePolicy,
          'permissions-policy': permissionsPolicy,
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'x-frame-options': 'DENY',
        },
      ],
      `${status}`,
    );
  }
});

test('the policies are those of the web app, and allow nothing inline and nothing from elsewhere', () => {
  for (const feature of ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'display-capture'])
    assert.match(permissionsPolicy, new RegExp(`(^|, )${feature}=\\(\\)`));
  const own = pagePolicy
    .replace("; frame-ancestors 'none'", '')
    .replace("form-action 'self'", "form-action 'none'");
  assert.equal(own, contentSecurityPolicy);
  assert.doesNotMatch(pagePolicy, /unsafe|https?:|\*|nonce/);
});

test('every page of the server is without script, without style of its own and without handlers', async () => {
  const sign = await fetch(`${server.address}/maintain/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.address },
    body: `token=${token}`,
  });
  const cookie = sign.headers.get('set-cookie')!.split(';')[0]!;
  await post('/v1/issues', JSON.stringify(report));
  for (const path of ['/', '/api', '/maintain', `/maintain/issues/${report.id}`]) {
    const text = await (await fetch(server.address + path, { headers: { cookie } })).text();
    assert.match(text, /<h1>/);
    assert.doesNotMatch(text, /<script|<style|\sstyle=|\son[a-z]+=|javascript:/i, path);
  }
});

test('a refusal of a body that was not read to its end spoils no later request of the same client', async () => {
  const put = { method: 'PUT', headers: { 'content-type': 'application/jose' }, body: 'x'.repeat(1_900_000) };
  const refused = [
    () => post('/v1/assess', 'x'.repeat(1_100_000)),
    () => fetch(`${server.address}/v1/links/abc/file`, put),
  ];
  for (const refuse of [...refused, ...refused, ...refused]) {
    const answer = await refuse();
    await answer.arrayBuffer();
    assert.equal(answer.headers.get('connection'), 'close');
    assert.equal((await post('/v1/assess', '{"answers": {}}')).status, 200);
  }
  assert.equal((await post('/v1/assess', '{"answers": 1}')).headers.get('connection'), 'keep-alive');
});
