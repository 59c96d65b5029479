import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadGuide } from '@footing/guide/load';
import { createLogger, readSettings, startServer } from '@footing/server';
import { bytesOf, type Outcome, type Reader } from '../reader.ts';
import { someRequests } from '../someRequests.ts';
import { jsonWords } from '../words.ts';

const token = 'a-token-of-the-fuzzer-that-is-long-enough';

/** The server on a real socket: whole requests, line by line, mutated from the first byte. */
export const http: Reader = {
  words: [
    ...jsonWords,
    'Content-Length: 5\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Content-Type: application/x-www-form-urlencoded\r\n',
    'X-Forwarded-For: ::1, 999.1.1.1\r\n',
    'Accept-Encoding: br;q=1e999\r\n',
    'Cookie: footing-maintainer=9999999999999.AAAA; __proto__=1\r\n',
    '/../..%2f%2e%2e/etc/passwd',
    '%00',
    '%E0%A4%A',
    '?page=1e999',
    '?page=-1',
    'PATCH ',
    'OPTIONS ',
  ],
  prepare: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footing-fuzz-'));
    const settings = readSettings(
      {
        FOOTING_PORT: '0',
        FOOTING_DATA: folder,
        FOOTING_WORKERS: '0',
        FOOTING_LOG: 'silent',
        FOOTING_MAINTAINER_TOKEN: token,
        FOOTING_METRICS_TOKEN: `${token}-2`,
        FOOTING_REQUESTS_PER_MINUTE: '1000000000',
        FOOTING_WRITES_PER_MINUTE: '1000000000',
      },
      1,
    );
    const log = createLogger(settings.logLevel);
    const server = await startServer(settings, {
      guide: await loadGuide(),
      webFolder: join(folder, 'none'),
      log,
    });
    const port = Number(new URL(server.address).port);
    return {
      seeds: await seedsFor(server.address),
      run: async (input) => judged(await ask(port, input)),
      close: async () => {
        await server.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

/** Sends the bytes, ends, and gives what came back. */
function ask(port: number, input: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let came = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(input));
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => {
      came += part;
      socket.destroySoon();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(came));
    socket.setTimeout(200, () => socket.destroy());
  });
}

const neededHeaders = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
];

/** No answer at all is what a broken request may get; 5xx never is, and what our own code answers has its headers. */
function judged(came: string): Outcome {
  const status = /^HTTP\/1\.1 (\d{3})/.exec(came)?.[1];
  if (status === undefined) return { kind: 'read', value: null };
  if (status.startsWith('5') && status !== '507' && status !== '505')
    throw new Error(`answered ${came.slice(0, 600)}`);
  const head = came.split('\r\n\r\n', 1)[0]!.toLowerCase();
  const isOwn = head.includes('x-request-id');
  const missing = isOwn ? neededHeaders.filter((name) => !head.includes(`\r\n${name}:`)) : [];
  if (missing.length > 0) throw new Error(`without ${missing.join(', ')}: ${came.slice(0, 300)}`);
  return { kind: 'read', value: Number(status) };
}

function request(method: string, path: string, body = '', type = 'application/json', more = ''): Uint8Array {
  const length = body === '' ? '' : `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return bytesOf(
    `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}${length}\r\n${body}`,
  );
}

const report = {
  id: '6f1f2b1e-4c1d-4f5a-9a52-3d0c6c9e2f11',
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

/** One of each route, those of a link with one that is there. */
async function seedsFor(address: string): Promise<Uint8Array[]> {
  const wanted = { flag: 'L', exp: Math.floor(Date.now() / 1000) + 80_000 };
  const made = await fetch(`${address}/v1/links`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
  });
  const { id, manageToken } = (await made.json()) as { id: string; manageToken: string };
  const bearer = `Authorization: Bearer ${manageToken}\r\n`;
  const header = Buffer.from('{"alg":"dir","enc":"A256GCM"}').toString('base64url');
  const signIn = await fetch(`${address}/maintain/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: address },
    body: `token=${token}`,
  });
  const cookie = `Cookie: ${signIn.headers.get('set-cookie')?.split(';')[0] ?? ''}\r\nOrigin: ${address}\r\n`;
  const json = JSON.stringify;
  return [
    request('GET', '/healthz'),
    request('GET', '/readyz'),
    request('GET', '/metrics', '', '', `Authorization: Bearer ${token}-2\r\n`),
    request('GET', '/openapi.json'),
    request('GET', '/api'),
    request('GET', '/'),
    request('GET', '/config.json'),
    request('GET', '/v1/guide', '', '', 'If-None-Match: "a"\r\nAccept-Encoding: br\r\n'),
    ...someRequests.map((one) => request('POST', '/v1/assess', json({ id: 1, ...one }))),
    request('POST', '/v1/issues', json(report)),
    request('POST', '/v1/links', json({ ...wanted, flag: 'P', passcode: 'sesame', attempts: 3 })),
    request('PUT', `/v1/links/${id}/file`, `${header}..AAAA.AAAA.AAAA`, 'application/jose', bearer),
    request('POST', `/v1/links/${id}/manifest`, json({ recipient: 'Dr A', embeddedLengthMax: 0 })),
    request('GET', `/v1/links/${id}/manifest?recipient=a`),
    request('GET', '/v1/links/files/AAAA.AAAA'),
    request('DELETE', `/v1/links/${'A'.repeat(43)}`, '', '', bearer),
    request(
      'POST',
      '/fhir/$assess',
      json({ resourceType: 'QuestionnaireResponse' }),
      'application/fhir+json',
    ),
    request('GET', '/fhir/Questionnaire/footing'),
    request('GET', '/maintain?page=1', '', '', cookie),
    request('GET', `/maintain/issues/${report.id}`, '', '', cookie),
    request('POST', '/maintain/sign-in', 'token=a', 'application/x-www-form-urlencoded', cookie),
    request(
      'POST',
      `/maintain/issues/${report.id}/delete`,
      'a=b',
      'application/x-www-form-urlencoded',
      cookie,
    ),
  ];
}
